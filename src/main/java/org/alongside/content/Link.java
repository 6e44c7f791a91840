package org.alongside.content;

/**
 * A link or picture in a text, as written.
 *
 * @param kind   what it points to
 * @param target a {@code folder/id}, an anchor without {@code #}, a web address, a source id, or a picture's or drawing's name
 * @param anchor the section on the target page; empty for none
 * @param line   the line of the file it stands on, from 1
 */
public record Link(To kind, String target, String anchor, int line) {

    /** What a link can point to. */
    public enum To { PAGE, ANCHOR, SOURCE, WEB, PICTURE, DRAWING }
}
