import type { Request, Response } from "express";
import { type UserService, userService } from "../services/user.service";
import db from "../db/redis";

class UserController {
  constructor(private readonly service: UserService) {
    this.show = this.show.bind(this);
  }

  async show(req: Request, res: Response) {
    res.json(await this.service.find(req.params.id));
    //                               ^^^^^^^^^^^^^ key-injection request information
  }

  list = async (req: Request, res: Response) => {
    res.json(await this.service.findAll((req.query.ids as string).split(",")));
    //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  };

  static async mail(req: Request, res: Response) {
    res.json(await userService.byMail(req.body));
    //                                ^^^^^^^^ key-injection request information
    await db.client.incr(`mails:${req.body.mail}`);
    //                            ^^^^^^^^^^^^^ key-injection request information
  }

  async me(req: Request, res: Response) {
    res.json(await this.service.find(req.user.id));
  }
}
export const controller = new UserController(userService);
export const { mail } = UserController;
