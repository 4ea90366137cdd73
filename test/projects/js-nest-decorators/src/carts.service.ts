import { Injectable } from "@nestjs/common";
import { CartsStore } from "./carts.store";

@Injectable()
export class CartsService {
  constructor(private readonly store: CartsStore) {}

  find(cart: string) {
    return this.store.find(cart);
  }
}
