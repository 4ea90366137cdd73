// A cache in memory holds what only this process sees.
import { CACHE_MANAGER } from "@nestjs/cache-manager";
import { Controller, Get, Inject, Param, Query } from "@nestjs/common";
import { Cache } from "cache-manager";

@Controller("reports")
export class ReportsController {
  constructor(@Inject(CACHE_MANAGER) private readonly cache: Cache) {}

  @Get(":name")
  async find(@Param("name") name: string, @Query("page") page: string) {
    const known = await this.cache.get(`report:${name}:${page}`);
    return known ?? this.cache.wrap("reports", () => this.load());
  }

  async remember(id: number, refreshToken: string) {
    await this.cache.set(`refresh:${id}`, refreshToken, 60_000);
  }

  private async load() {
    return [];
  }
}
