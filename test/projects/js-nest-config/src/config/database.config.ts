import { registerAs } from "@nestjs/config";

export default registerAs("database", () => ({ host: "db.example.com", password: process.env.DB_PASSWORD || "d4tabase-pw" }));
