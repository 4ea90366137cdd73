import type { NextFunction, Request, Response } from "express";

const SLUG = /^[a-z0-9-]{1,40}$/;
export const KINDS = ["cart", "wish"] as const;
export enum Color {
  Red = "red",
  Blue = "blue",
}

export class BadRequest extends Error {}

export function assertSlug(value: unknown): asserts value is string {
  if (typeof value !== "string" || !SLUG.test(value)) throw new BadRequest("slug");
}
export function slugOf(value: string): string {
  assertSlug(value);
  return value;
}
export const isSlug = (value: string): boolean => SLUG.test(value);
export function parseSlug(value: string): string | null {
  const match = SLUG.exec(value);
  return match ? match[0] : null;
}
export const isColor = (value: string): value is Color => Object.values(Color).includes(value as Color);
export const sanitise = (value: string): string => value.replace(/[^a-z0-9-]/gi, "");
export const invariant = (ok: boolean, text: string): asserts ok => {
  if (!ok) throw new BadRequest(text);
};

// Too weak to help.
export const looksFine = (value: string): boolean => /[a-z]+/.test(value);
export const isShort = (value: string): boolean => value.length < 40;
export function warnUnlessSlug(value: string): void {
  if (!SLUG.test(value)) console.warn("not a slug");
}
export const tidy = (value: string): string => value.trim().toLowerCase().replace(/\s/g, "-");

export function requireSlug(req: Request, res: Response, next: NextFunction) {
  if (!SLUG.test(req.params.slug)) return res.status(400).end();
  next();
}
export function looseSlug(req: Request, res: Response, next: NextFunction) {
  if (!/[a-z]/.test(req.params.slug)) return res.status(400).end();
  next();
}
