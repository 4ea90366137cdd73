// grammY: what the tables say of these lines.
import * as mgrammy from "grammy";

function f1(r: mgrammy.Context) {
  see(r);  //: library
  see(r.message.text);  //: request
  see(r.msg.text);  //: request
  see(r.match);  //: request
  see(r.callbackQuery.data);  //: request
  see(r.inlineQuery.query);  //: request
}

new mgrammy.Bot().command("a", (p0, p1) => {
  see(p0);  //: library
  see(p0.message.text);  //: request
  see(p0.msg.text);  //: request
  see(p0.match);  //: request
  see(p0.callbackQuery.data);  //: request
  see(p0.inlineQuery.query);  //: request
});

new mgrammy.Bot().hears("a", (p0, p1) => {
  see(p0);  //: library
  see(p0.message.text);  //: request
  see(p0.msg.text);  //: request
  see(p0.match);  //: request
  see(p0.callbackQuery.data);  //: request
  see(p0.inlineQuery.query);  //: request
});

new mgrammy.Bot().on("a", (p0, p1) => {
  see(p0);  //: library
  see(p0.message.text);  //: request
  see(p0.msg.text);  //: request
  see(p0.match);  //: request
  see(p0.callbackQuery.data);  //: request
  see(p0.inlineQuery.query);  //: request
});

new mgrammy.Bot().callbackQuery("a", (p0, p1) => {
  see(p0);  //: library
  see(p0.message.text);  //: request
  see(p0.msg.text);  //: request
  see(p0.match);  //: request
  see(p0.callbackQuery.data);  //: request
  see(p0.inlineQuery.query);  //: request
});

new mgrammy.Bot().inlineQuery("a", (p0, p1) => {
  see(p0);  //: library
  see(p0.message.text);  //: request
  see(p0.msg.text);  //: request
  see(p0.match);  //: request
  see(p0.callbackQuery.data);  //: request
  see(p0.inlineQuery.query);  //: request
});
