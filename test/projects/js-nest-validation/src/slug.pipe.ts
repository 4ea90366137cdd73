import { BadRequestException, Injectable, type PipeTransform } from "@nestjs/common";

@Injectable()
export class SlugPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^[a-z0-9-]+$/.test(value)) throw new BadRequestException("slug");
    return value;
  }
}
@Injectable()
export class TrimPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    return value.trim();
  }
}
