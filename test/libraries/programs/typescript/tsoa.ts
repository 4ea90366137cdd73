// tsoa: what the tables say of these lines.
import * as m_tsoa_runtime from "@tsoa/runtime";
import * as mtsoa from "tsoa";

class C1 {
  m(@mtsoa.Path("p") p: string) {
    see(p);  //: request
  }
}

class C2 {
  m(@mtsoa.Query("p") p: string) {
    see(p);  //: request
  }
}

class C3 {
  m(@mtsoa.Queries("p") p: string) {
    see(p);  //: request
  }
}

class C4 {
  m(@mtsoa.Body("p") p: string) {
    see(p);  //: request
  }
}

class C5 {
  m(@mtsoa.BodyProp("p") p: string) {
    see(p);  //: request
  }
}

class C6 {
  m(@mtsoa.Header("p") p: string) {
    see(p);  //: request
  }
}

class C7 {
  m(@mtsoa.FormField("p") p: string) {
    see(p);  //: request
  }
}

class C8 {
  m(@mtsoa.UploadedFile("p") p: string) {
    see(p);  //: request
  }
}

class C9 {
  m(@mtsoa.UploadedFiles("p") p: string) {
    see(p);  //: request
  }
}

class C10 {
  m(@m_tsoa_runtime.Path("p") p: string) {
    see(p);  //: request
  }
}

class C11 {
  m(@m_tsoa_runtime.Query("p") p: string) {
    see(p);  //: request
  }
}

class C12 {
  m(@m_tsoa_runtime.Queries("p") p: string) {
    see(p);  //: request
  }
}

class C13 {
  m(@m_tsoa_runtime.Body("p") p: string) {
    see(p);  //: request
  }
}

class C14 {
  m(@m_tsoa_runtime.BodyProp("p") p: string) {
    see(p);  //: request
  }
}

class C15 {
  m(@m_tsoa_runtime.Header("p") p: string) {
    see(p);  //: request
  }
}

class C16 {
  m(@m_tsoa_runtime.FormField("p") p: string) {
    see(p);  //: request
  }
}

class C17 {
  m(@m_tsoa_runtime.UploadedFile("p") p: string) {
    see(p);  //: request
  }
}

class C18 {
  m(@m_tsoa_runtime.UploadedFiles("p") p: string) {
    see(p);  //: request
  }
}

class Checked {
  m(@mtsoa.Path("a") a: number, @mtsoa.Path("b") b: boolean, @mtsoa.Path("c") c: Date, @mtsoa.Path("d") d: Own) {
    see(a);  //: number
    see(b);  //: number
    see(c);  //: number
    see(d);  //: request
  }
}
