// Telegraf: what the tables say of these lines.
import * as mtelegraf from "telegraf";

function f1(r: mtelegraf.Context) {
  see(r);  //: library
  see(r.message.text);  //: request
  see(r.msg.text);  //: request
  see(r.text);  //: request
  see(r.match);  //: request
  see(r.payload);  //: request
  see(r.args);  //: request
  see(r.callbackQuery.data);  //: request
  see(r.inlineQuery.query);  //: request
  see(r.update.message.text);  //: request
}

new mtelegraf.Telegraf().command("a", (p0, p1) => {
  see(p0);  //: library
  see(p0.message.text);  //: request
  see(p0.msg.text);  //: request
  see(p0.text);  //: request
  see(p0.match);  //: request
  see(p0.payload);  //: request
  see(p0.args);  //: request
  see(p0.callbackQuery.data);  //: request
  see(p0.inlineQuery.query);  //: request
  see(p0.update.message.text);  //: request
});

new mtelegraf.Telegraf().hears("a", (p0, p1) => {
  see(p0);  //: library
  see(p0.message.text);  //: request
  see(p0.msg.text);  //: request
  see(p0.text);  //: request
  see(p0.match);  //: request
  see(p0.payload);  //: request
  see(p0.args);  //: request
  see(p0.callbackQuery.data);  //: request
  see(p0.inlineQuery.query);  //: request
  see(p0.update.message.text);  //: request
});

new mtelegraf.Telegraf().action("a", (p0, p1) => {
  see(p0);  //: library
  see(p0.message.text);  //: request
  see(p0.msg.text);  //: request
  see(p0.text);  //: request
  see(p0.match);  //: request
  see(p0.payload);  //: request
  see(p0.args);  //: request
  see(p0.callbackQuery.data);  //: request
  see(p0.inlineQuery.query);  //: request
  see(p0.update.message.text);  //: request
});

new mtelegraf.Telegraf().on("a", (p0, p1) => {
  see(p0);  //: library
  see(p0.message.text);  //: request
  see(p0.msg.text);  //: request
  see(p0.text);  //: request
  see(p0.match);  //: request
  see(p0.payload);  //: request
  see(p0.args);  //: request
  see(p0.callbackQuery.data);  //: request
  see(p0.inlineQuery.query);  //: request
  see(p0.update.message.text);  //: request
});

new mtelegraf.Telegraf().start("a", (p0, p1) => {
  see(p0);  //: library
  see(p0.message.text);  //: request
  see(p0.msg.text);  //: request
  see(p0.text);  //: request
  see(p0.match);  //: request
  see(p0.payload);  //: request
  see(p0.args);  //: request
  see(p0.callbackQuery.data);  //: request
  see(p0.inlineQuery.query);  //: request
  see(p0.update.message.text);  //: request
});

new mtelegraf.Telegraf().inlineQuery("a", (p0, p1) => {
  see(p0);  //: library
  see(p0.message.text);  //: request
  see(p0.msg.text);  //: request
  see(p0.text);  //: request
  see(p0.match);  //: request
  see(p0.payload);  //: request
  see(p0.args);  //: request
  see(p0.callbackQuery.data);  //: request
  see(p0.inlineQuery.query);  //: request
  see(p0.update.message.text);  //: request
});
