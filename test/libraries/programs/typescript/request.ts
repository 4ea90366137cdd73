// request: what the tables say of these lines.

export const h1 = (req) => {
  see(req.params);  //: request
};

export const h2 = (req) => {
  see(req.query);  //: request
};

export const h3 = (req) => {
  see(req.body);  //: request
};

export const h4 = (req) => {
  see(req.rawBody);  //: request
};

export const h5 = (req) => {
  see(req.cookies);  //: request
};

export const h6 = (req) => {
  see(req.headers);  //: request
};

export const h7 = (req) => {
  see(req.rawHeaders);  //: request
};

export const h8 = (req) => {
  see(req.url);  //: request
};

export const h9 = (req) => {
  see(req.originalUrl);  //: request
};

export const h10 = (req) => {
  see(req.path);  //: request
};

export const h11 = (req) => {
  see(req.hostname);  //: request
};

export const h12 = (req) => {
  see(req.host);  //: request
};

export const h13 = (req) => {
  see(req.subdomains);  //: request
};

export const h14 = (req) => {
  see(req.file);  //: request
};

export const h15 = (req) => {
  see(req.files);  //: request
};

export const h16 = (req) => {
  see(req.nextUrl);  //: request
};

export const h17 = (req) => {
  see(req.payload);  //: request
};

export const h18 = (req) => {
  see(req.raw);  //: request
};

export const h19 = (req) => {
  see(req.get("a"));  //: request
};

export const h20 = (req) => {
  see(req.header("a"));  //: request
};

export const h21 = (req) => {
  see(req.json("a"));  //: request
};

export const h22 = (req) => {
  see(req.text("a"));  //: request
};

export const h23 = (req) => {
  see(req.formData("a"));  //: request
};

export const h24 = (req) => {
  see(req.arrayBuffer("a"));  //: request
};

export const h25 = (req) => {
  see(req.blob("a"));  //: request
};

export const h26 = (req) => {
  see(req.bytes("a"));  //: request
};

export const h27 = (req) => {
  see(req);  //: library
  see(req.params);  //: request
  see(req.query);  //: request
  see(req.body);  //: request
  see(req.rawBody);  //: request
  see(req.get("a"));  //: request
  see(req.header("a"));  //: request
  see(req.json("a"));  //: request
};

export const h28 = (request) => {
  see(request);  //: library
  see(request.params);  //: request
  see(request.query);  //: request
  see(request.body);  //: request
  see(request.rawBody);  //: request
  see(request.get("a"));  //: request
  see(request.header("a"));  //: request
  see(request.json("a"));  //: request
};
