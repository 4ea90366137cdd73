import { IsString, IsUUID } from "class-validator";

export class FormDto {
  @IsUUID()
  id: string;

  @IsString()
  note: string;
}
