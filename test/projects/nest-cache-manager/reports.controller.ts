// A cache that Nest injects is in Redis where a store for it is installed.
import { CACHE_MANAGER } from "@nestjs/cache-manager";
import { Controller, Get, Inject, Param, Query } from "@nestjs/common";
import type { ApiKey } from "@prisma/client";
import { Cache } from "cache-manager";

@Controller("reports")
export class ReportsController {
  constructor(@Inject(CACHE_MANAGER) private readonly cache: Cache) {}

  @Get(":name")
  async find(@Param("name") name: string, @Query("page") page: string) {
    const known = await this.cache.get(`report:${name}:${page}`);
    //                                           ^^^^ key-injection request information
    //                                                   ^^^^ key-injection request information
    return known ?? this.cache.wrap("reports", () => this.load());
  }

  async remember(id: number, refreshToken: string) {
    await this.cache.set(`refresh:${id}`, refreshToken, 60_000);
    //                                    ^^^^^^^^^^^^ raw-secret-storage parameter
  }

  async keep(key: string, apiKey: ApiKey) {
    await this.cache.set(`api-keys:${key}`, apiKey);
    //                               ^^^ key-injection parameter information
    //                                      ^^^^^^ raw-secret-storage possible information
  }

  private async load() {
    return [];
  }
}
