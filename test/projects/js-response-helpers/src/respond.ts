import type { Response } from "express";

interface Answer<T> {
  statusCode: number;
  message?: string;
  data?: T | null;
  note?: string;
}

const sendResponse = <T>(res: Response, answer: Answer<T>) => {
  console.log(answer.note);
  res.status(answer.statusCode).json({ message: answer.message, result: answer.data || null });
};
export default sendResponse;

export function sendData(res: Response, { statusCode, data }: Answer<unknown>) {
  sendResponse(res, { statusCode, data });
}

export function sendAll(res: Response, data: object) {
  res.json({ ok: true, ...data });
}

export function sendWhether(res: Response, data: string | null) {
  res.json({ found: data !== null, length: data?.length });
}

export class Respond {
  static ok(res: Response, statusCode: number, data: unknown) {
    return res.status(statusCode).send({ data });
  }
}
