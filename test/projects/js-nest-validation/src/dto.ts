import { PartialType } from "@nestjs/mapped-types";
import { Type } from "class-transformer";
import { IsEnum, IsIn, IsInt, IsMongoId, IsString, Length, Matches, ValidateNested } from "class-validator";

export enum Sort {
  New = "new",
  Old = "old",
}
export class AddressDto {
  @IsInt()
  zip: number;
  @IsString()
  street: string;
}
export class OrderDto {
  @IsMongoId()
  id: string;
  @IsIn(["web", "app"])
  channel: string;
  @Length(3, 20)
  @IsString()
  coupon: string;
  @Matches(/[a-z]+/)
  weak: string;
  @ValidateNested()
  @Type(() => AddressDto)
  address: AddressDto;
}
export class ListDto {
  @IsEnum(Sort)
  sort: Sort;
  @Type(() => Number)
  @IsInt()
  page: number;
  @IsString()
  search: string;
}
export class UpdateOrderDto extends PartialType(OrderDto) {}
