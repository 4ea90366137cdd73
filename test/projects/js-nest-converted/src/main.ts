import { ValidationPipe } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { QueueModule } from "./queue.module";

async function bootstrap() {
  const app = await NestFactory.create(QueueModule);
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, transform: true }));
  await app.listen(3000);
}
void bootstrap();
