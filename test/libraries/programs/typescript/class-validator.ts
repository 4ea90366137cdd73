// class-validator: what the tables say of these lines.
import * as m_nestjs_graphql from "@nestjs/graphql";
import * as m_nestjs_mapped_types from "@nestjs/mapped-types";
import * as m_nestjs_swagger from "@nestjs/swagger";
import * as mclass_validator from "class-validator";
import express from "express";
import { Body, Post } from "@nestjs/common";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(m_nestjs_mapped_types.PartialType(x));  //: request
  see(m_nestjs_mapped_types.PickType(x));  //: request
  see(m_nestjs_mapped_types.OmitType(x));  //: request
  see(m_nestjs_mapped_types.IntersectionType(x));  //: request
  see(m_nestjs_swagger.PartialType(x));  //: request
  see(m_nestjs_swagger.PickType(x));  //: request
  see(m_nestjs_swagger.OmitType(x));  //: request
  see(m_nestjs_swagger.IntersectionType(x));  //: request
  see(m_nestjs_graphql.PartialType(x));  //: request
  see(m_nestjs_graphql.PickType(x));  //: request
  see(m_nestjs_graphql.OmitType(x));  //: request
  see(m_nestjs_graphql.IntersectionType(x));  //: request
});

class D1 {
  @mclass_validator.IsUUID()
  a: string;
}
class C1 {
  @Post()
  m(@Body() d: D1) {
    see(d.a);  //: validated
  }
}

class D2 {
  @mclass_validator.IsEmail()
  a: string;
}
class C2 {
  @Post()
  m(@Body() d: D2) {
    see(d.a);  //: validated
  }
}

class D3 {
  @mclass_validator.IsInt()
  a: string;
}
class C3 {
  @Post()
  m(@Body() d: D3) {
    see(d.a);  //: validated
  }
}

class D4 {
  @mclass_validator.IsNumber()
  a: string;
}
class C4 {
  @Post()
  m(@Body() d: D4) {
    see(d.a);  //: validated
  }
}

class D5 {
  @mclass_validator.IsPositive()
  a: string;
}
class C5 {
  @Post()
  m(@Body() d: D5) {
    see(d.a);  //: validated
  }
}

class D6 {
  @mclass_validator.IsBoolean()
  a: string;
}
class C6 {
  @Post()
  m(@Body() d: D6) {
    see(d.a);  //: validated
  }
}

class D7 {
  @mclass_validator.IsDate()
  a: string;
}
class C7 {
  @Post()
  m(@Body() d: D7) {
    see(d.a);  //: validated
  }
}

class D8 {
  @mclass_validator.IsDateString()
  a: string;
}
class C8 {
  @Post()
  m(@Body() d: D8) {
    see(d.a);  //: validated
  }
}

class D9 {
  @mclass_validator.IsISO8601()
  a: string;
}
class C9 {
  @Post()
  m(@Body() d: D9) {
    see(d.a);  //: validated
  }
}

class D10 {
  @mclass_validator.IsEnum()
  a: string;
}
class C10 {
  @Post()
  m(@Body() d: D10) {
    see(d.a);  //: validated
  }
}

class D11 {
  @mclass_validator.IsIn()
  a: string;
}
class C11 {
  @Post()
  m(@Body() d: D11) {
    see(d.a);  //: validated
  }
}

class D12 {
  @mclass_validator.Equals()
  a: string;
}
class C12 {
  @Post()
  m(@Body() d: D12) {
    see(d.a);  //: validated
  }
}

class D13 {
  @mclass_validator.IsMongoId()
  a: string;
}
class C13 {
  @Post()
  m(@Body() d: D13) {
    see(d.a);  //: validated
  }
}

class D14 {
  @mclass_validator.IsAlpha()
  a: string;
}
class C14 {
  @Post()
  m(@Body() d: D14) {
    see(d.a);  //: validated
  }
}

class D15 {
  @mclass_validator.IsAlphanumeric()
  a: string;
}
class C15 {
  @Post()
  m(@Body() d: D15) {
    see(d.a);  //: validated
  }
}

class D16 {
  @mclass_validator.IsHexadecimal()
  a: string;
}
class C16 {
  @Post()
  m(@Body() d: D16) {
    see(d.a);  //: validated
  }
}

class D17 {
  @mclass_validator.IsNumberString()
  a: string;
}
class C17 {
  @Post()
  m(@Body() d: D17) {
    see(d.a);  //: validated
  }
}

class D18 {
  @mclass_validator.IsBooleanString()
  a: string;
}
class C18 {
  @Post()
  m(@Body() d: D18) {
    see(d.a);  //: validated
  }
}

class D19 {
  @mclass_validator.IsHash()
  a: string;
}
class C19 {
  @Post()
  m(@Body() d: D19) {
    see(d.a);  //: validated
  }
}

class D20 {
  @mclass_validator.IsIP()
  a: string;
}
class C20 {
  @Post()
  m(@Body() d: D20) {
    see(d.a);  //: validated
  }
}

class D21 {
  @mclass_validator.IsPort()
  a: string;
}
class C21 {
  @Post()
  m(@Body() d: D21) {
    see(d.a);  //: validated
  }
}

class D22 {
  @mclass_validator.IsJWT()
  a: string;
}
class C22 {
  @Post()
  m(@Body() d: D22) {
    see(d.a);  //: validated
  }
}

class D23 {
  @mclass_validator.IsMobilePhone()
  a: string;
}
class C23 {
  @Post()
  m(@Body() d: D23) {
    see(d.a);  //: validated
  }
}

class D24 {
  @mclass_validator.IsPhoneNumber()
  a: string;
}
class C24 {
  @Post()
  m(@Body() d: D24) {
    see(d.a);  //: validated
  }
}

class D25 {
  @mclass_validator.IsLocale()
  a: string;
}
class C25 {
  @Post()
  m(@Body() d: D25) {
    see(d.a);  //: validated
  }
}

class D26 {
  @mclass_validator.IsISO31661Alpha2()
  a: string;
}
class C26 {
  @Post()
  m(@Body() d: D26) {
    see(d.a);  //: validated
  }
}

class D27 {
  @mclass_validator.Matches(/^[a-z]+$/)
  a: string;
}
class C27 {
  @Post()
  m(@Body() d: D27) {
    see(d.a);  //: validated
  }
}
