// The way in for everybody else: a link and a QR code, large enough to be read across a room, and on paper.

import { invitationOf } from "../../exchange/workshop-code.js";
import { button, element } from "../page/elements.js";
import { printOnly } from "./print-only.js";
import { qrPicture } from "./qr-picture.js";

/**
 * @param workshop what `newWorkshop` returned
 * @param context `model`, `words`, `announce`, `answerAddress`
 */
export function createInvitation(workshop, context) {
  const { model, words, answerAddress } = context;
  const link = `${answerAddress}#${invitationOf(model, workshop.asked)}`;
  const picture = () => qrPicture(link, words.say("workshop.invite.qr"));
  const large = element("dialog", { class: "large-code", "aria-label": words.say("workshop.invite.qr") });
  large.append(element("form", { method: "dialog" }, element("button", { class: "button" }, words.say("workshop.invite.close"))),
    picture(), element("p", { class: "large-link" }, link));
  const poster = element("div", { class: "print-part poster", "data-print-part": "poster", hidden: true },
    element("h2", {}, words.say("workshop.invite.poster")), picture(), element("p", { class: "large-link" }, link),
    element("p", {}, words.say("workshop.invite.poster-help")));
  return element("section", { class: "invite", "aria-labelledby": "invite" },
    element("h2", { id: "invite", tabindex: "-1" }, words.say("workshop.invite.title")),
    picture(),
    element("div", { class: "invite-ways" },
      element("p", {}, words.say("workshop.invite.help", { count: workshop.asked.questions.length })),
      linkField(link, context),
      element("p", { class: "tool-buttons" },
        button(words.say("workshop.invite.large"), () => large.showModal()),
        button(words.say("workshop.invite.print"), () => printOnly("poster"))),
      element("p", { class: "remark" }, words.say("workshop.invite.offline"))),
    large, poster);
}

function linkField(link, { words, announce }) {
  const field = element("input", { type: "text", id: "invite-link", readonly: true, value: link });
  const copy = async () => {
    field.select();
    const copied = await navigator.clipboard?.writeText(link).then(() => true, () => false);
    announce(words.say(copied ? "take.copied" : "take.copy-yourself"));
  };
  return element("p", { class: "link-field" }, element("label", { for: "invite-link" }, words.say("workshop.invite.link")), field,
    button(words.say("take.copy"), copy));
}
