import { Controller, Get } from "@nestjs/common";
import { CartsService } from "./carts.service";
import { Cookie, User } from "./decorators";

// That input comes in here only the decorator says.
@Controller("carts")
export class CartsController {
  constructor(private readonly carts: CartsService) {}

  @Get()
  find(@Cookie("cart") cart: string) {
    return this.carts.find(cart);
    //                     ^^^^ key-injection request warning
  }

  @Get("own")
  own(@User("cart") cart: string) {
    return this.carts.find(cart);
  }
}
