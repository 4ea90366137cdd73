// next-safe-action: what the tables say of these lines.
import { createSafeActionClient } from "next-safe-action";
import { z } from "zod";
import * as mnext_safe_action from "next-safe-action";

mnext_safe_action.action("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0.parsedInput);  //: request
});

mnext_safe_action.action("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0.clientInput);  //: request
});

mnext_safe_action.action("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.parsedInput);  //: request
  see(p0.clientInput);  //: request
});

const action = createSafeActionClient();

export const a = action.schema(z.object({ a: z.string().uuid(), b: z.string() })).action(async ({ parsedInput }) => {
  see(parsedInput.a);  //: validated
  see(parsedInput.b);  //: request
});
