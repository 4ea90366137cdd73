/** Words by which files, classes and settings say where a program runs. All in lower case. */

/** An environment that programs run in. */
export interface StageRow {
  readonly name: string;
  /** Words that mean it wherever they stand in a name: `ProductionConfig`, `PROD_REDIS_PASSWORD`, `settings/prod.py`. */
  readonly words: readonly string[];
  /** Words that mean other things too: they count as a whole key, or beside a word of {@link settingWords}. */
  readonly vague: readonly string[];
}

export const stages: readonly StageRow[] = [
  { name: "production", words: ["production", "prod", "prd"], vague: ["live"] },
  { name: "staging", words: ["staging", "stg", "preprod", "preproduction"], vague: ["stage", "uat", "acceptance"] },
  { name: "development", words: ["development", "dev"], vague: ["develop", "local", "docker", "compose"] },
  { name: "testing", words: [], vague: ["test", "testing", "tests", "qa", "ci", "integration"] },
];

/** Words that say that a file, folder or class holds settings. */
export const settingWords: readonly string[] = [
  ..."config configs configuration configurations conf settings setting env envs environment environments".split(" "),
  ..."deploy deployment deployments stages options redis cache password pass url uri host broker".split(" "),
];

/** Names of variables that hold the environment: `if ENV == "production"`. In snake case. */
export const stageVariable = "(?:^|_)(?:env|environment|stage|node_env|flask_env|app_env|deployment|mode)$";

/** Files at the top of what is built and deployed as one: the folder that holds one is a service. */
export const serviceFiles: readonly string[] = [
  ..."package.json pyproject.toml setup.py setup.cfg requirements.txt Pipfile Dockerfile Containerfile Procfile serverless.yml fly.toml".split(
    " ",
  ),
];

/** Names of settings and options by which somebody asks for certificates to be checked, or not to be. In snake case. */
export const optOutNames =
  "(?:^|_)(?:insecure|(?:skip|no|disable|ignore|allow)_(?:\\w+_)?(?:verify|verification|cert|certs|certificates?|self_signed|validation)|verify(?:_\\w+)?|verification|reject_unauthorized|self_signed|check_hostname|cert_reqs|validate_certs?)(?:$|_)";
