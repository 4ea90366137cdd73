import { UserRepository } from "../repositories/user.repository";
import db from "../db/redis";

export class UserService {
  private readonly users: UserRepository;

  constructor(users?: UserRepository) {
    this.users = users ?? new UserRepository(db.getClient());
  }

  find(id: string) {
    return this.users.load(id);
  }

  async findAll(ids: string[]) {
    return Promise.all(ids.map((id) => this.users.load(id)));
  }

  byMail({ mail }: { mail: string }) {
    return this.users.byMail(mail.toLowerCase());
  }
}
export const userService = new UserService();
