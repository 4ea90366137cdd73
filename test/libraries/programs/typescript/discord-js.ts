// discord-js: what the tables say of these lines.
import * as mdiscord_js from "discord.js";

function f1(r: mdiscord_js.Message) {
  see(r);  //: library
  see(r.content);  //: request
  see(r.cleanContent);  //: request
  see(r.customId);  //: request
  see(r.options.getString("a"));  //: request
  see(r.options.getFocused("a"));  //: request
  see(r.fields.getTextInputValue("a"));  //: request
}

function f2(r: mdiscord_js.ChatInputCommandInteraction) {
  see(r);  //: library
  see(r.content);  //: request
  see(r.cleanContent);  //: request
  see(r.customId);  //: request
  see(r.options.getString("a"));  //: request
  see(r.options.getFocused("a"));  //: request
  see(r.fields.getTextInputValue("a"));  //: request
}

function f3(r: mdiscord_js.CommandInteraction) {
  see(r);  //: library
  see(r.content);  //: request
  see(r.cleanContent);  //: request
  see(r.customId);  //: request
  see(r.options.getString("a"));  //: request
  see(r.options.getFocused("a"));  //: request
  see(r.fields.getTextInputValue("a"));  //: request
}

function f4(r: mdiscord_js.ButtonInteraction) {
  see(r);  //: library
  see(r.content);  //: request
  see(r.cleanContent);  //: request
  see(r.customId);  //: request
  see(r.options.getString("a"));  //: request
  see(r.options.getFocused("a"));  //: request
  see(r.fields.getTextInputValue("a"));  //: request
}

function f5(r: mdiscord_js.ModalSubmitInteraction) {
  see(r);  //: library
  see(r.content);  //: request
  see(r.cleanContent);  //: request
  see(r.customId);  //: request
  see(r.options.getString("a"));  //: request
  see(r.options.getFocused("a"));  //: request
  see(r.fields.getTextInputValue("a"));  //: request
}

function f6(r: mdiscord_js.AutocompleteInteraction) {
  see(r);  //: library
  see(r.content);  //: request
  see(r.cleanContent);  //: request
  see(r.customId);  //: request
  see(r.options.getString("a"));  //: request
  see(r.options.getFocused("a"));  //: request
  see(r.fields.getTextInputValue("a"));  //: request
}
