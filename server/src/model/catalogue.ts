/** All rows together: what the model is built from. `libraries/index.ts` has the real one; tests may build small ones. */
import type {
  ClientRow,
  DecoderRow,
  EnvironmentRow,
  GivenRow,
  InputRow,
  LogRow,
  ResponseRow,
  ScriptRow,
  SerializerRow,
  SettingsRow,
  ValidatorRow,
} from "../libraries/row.ts";

export interface Catalogue {
  readonly clients: readonly ClientRow[];
  readonly settings: readonly SettingsRow[];
  readonly given: readonly GivenRow[];
  readonly inputs: readonly InputRow[];
  readonly logs: readonly LogRow[];
  readonly responses: readonly ResponseRow[];
  readonly validators: readonly ValidatorRow[];
  readonly environments: readonly EnvironmentRow[];
  readonly decoders: readonly DecoderRow[];
  readonly serializers: readonly SerializerRow[];
  readonly scripts: readonly ScriptRow[];
}
