export * from "./cookies.decorator";
export { Form, Page, Viewer } from "./parts.decorator";
export * from "./tokens.decorator";
export * from "./users.decorator";
