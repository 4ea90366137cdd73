/** Members of request objects, in all frameworks, that hold the URL of the request or the path of it. */
export const requestUrls = ["originalUrl", "url", "path", "full_path", "path_qs", "raw_path", "rel_url", "uri", "href"] as const;
