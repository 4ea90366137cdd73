import { Args, ID, Int, Query, Resolver } from "@nestjs/graphql";
import { redis } from "./redis";

@Resolver()
export class ItemResolver {
  @Query()
  item(@Args("name") name: string, @Args("n", { type: () => Int }) n: number, @Args("id", { type: () => ID }) id: string) {
    void redis.get(`n:${n}`);
    void redis.get(`id:${id}`);
    //                   ^^ key-injection request information
    return redis.get(`item:${name}`);
    //                       ^^^^ key-injection request information
  }
}
