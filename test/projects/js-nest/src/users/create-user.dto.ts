import { IsNotEmpty, IsString, IsUUID, Matches } from "class-validator";

export class CreateUserDto {
  @IsUUID()
  id: string;

  @IsString()
  @IsNotEmpty()
  nick: string;

  @Matches(/^[a-z0-9-]+$/)
  slug: string;
}
