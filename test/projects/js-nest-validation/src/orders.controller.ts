import { Body, Controller, DefaultValuePipe, Get, Param, ParseEnumPipe, Patch, Post, Query, UsePipes, ValidationPipe } from "@nestjs/common";
import Redis from "ioredis";
import { ListDto, OrderDto, Sort, UpdateOrderDto } from "./dto";
import { SlugPipe, TrimPipe } from "./slug.pipe";

const redis = new Redis();

@Controller("orders")
@UsePipes(new ValidationPipe({ transform: true }))
export class OrdersController {
  @Post()
  async create(@Body() order: OrderDto) {
    await redis.set(`order:${order.id}`, "1");
    await redis.set(`order:${order.channel}`, "1");
    await redis.set(`order:${order.coupon}`, "1");
    //                       ^^^^^^^^^^^^ key-injection request information
    await redis.set(`order:${order.weak}`, "1");
    //                       ^^^^^^^^^^ key-injection request information
    await redis.set(`zip:${order.address.zip}`, "1");
    await redis.set(`street:${order.address.street}`, "1");
    //                        ^^^^^^^^^^^^^^^^^^^^ key-injection request information
  }

  @Patch()
  async update(@Body() order: UpdateOrderDto) {
    await redis.set(`order:${order.id}`, "1");
    await redis.set(`order:${order.coupon}`, "1");
    //                       ^^^^^^^^^^^^ key-injection request information
  }

  @Get()
  async list(@Query() query: ListDto, @Query("sort", new ParseEnumPipe(Sort)) sort: Sort) {
    await redis.get(`orders:${query.sort}:${query.page}:${sort}`);
    await redis.get(`orders:${query.search}`);
    //                        ^^^^^^^^^^^^ key-injection request information
  }

  @Get(":slug")
  async find(
    @Param("slug", SlugPipe) slug: string,
    @Param("name", TrimPipe) name: string,
    @Query("page", new DefaultValuePipe("1")) page: string,
    @Param("id") id: number,
  ) {
    await redis.get(`slug:${slug}`);
    await redis.get(`name:${name}`);
    //                      ^^^^ key-injection request information
    await redis.get(`page:${page}`);
    //                      ^^^^ key-injection request information
    // The pipe of the controller converts this one.
    await redis.get(`id:${id}`);
  }
}
