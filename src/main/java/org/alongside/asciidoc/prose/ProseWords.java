package org.alongside.asciidoc.prose;

/**
 * Makes the HTML of words: {@code *strong*}, {@code _emphasised_} and {@code `code`} ones, links, pointers to sources, and apostrophes.
 *
 * <p>Asciidoctor goes over words a dozen times, once for each kind of sign. One pass is enough here, since whatever two of its passes could
 * take in different ways is given up.
 */
final class ProseWords {
    private static final String POINTER = "cite:";
    private static final String LINK = "xref:";
    private static final String WEB_LINK = "https://";
    private static final String FORMATS = "*_`";
    /** Behind these, and at the start, a format or a link may begin; before those, and at the end, a format may end. */
    private static final String BEFORE = " \n(“‘\"";
    private static final String BEHIND = " \n.,;:!?)”’\"";
    private static final String NOT_BEFORE_WEB_LINK = "“‘\"";
    /** Asciidoctor's macros. It takes such a name before a colon for one of them wherever it stands, even at the end of another word. */
    private static final String[] MACROS = {"xref", "link", "mailto", "image", "icon", "footnote", "footnoteref", "indexterm", "indexterm2", "anchor",
        "pass", "stem", "math", "kbd", "btn", "menu"};
    /** Two or more signs that Asciidoctor replaces, or takes for the start of something. */
    private static final String[] TOGETHER = {"...", "--", "-]", ";;", "$$", "::", "://", "((", "(C)", "(R)", "(TM)", "''"};
    /** Signs that mean nothing to Asciidoctor, whatever is around them. */
    private static final String MEANINGLESS = "\"!?)/%“”‘’–—…£•×½";
    private static final char FIRST_ACCENT = 'À';
    private static final char LAST_ACCENT = 'ſ';

    private final String text;
    private final StringBuilder html;
    private int at;
    /** The formats that we are in, the innermost last. */
    private String formats = "";
    /** What ends the brackets that we are in; empty outside. */
    private String endOfBrackets = "";

    private ProseWords(String text, StringBuilder html) {
        this.text = text;
        this.html = html;
    }

    static String html(String text) {
        StringBuilder html = new StringBuilder();
        write(text, html);
        return html.toString();
    }

    /** Puts the HTML of words behind what is there. */
    static void write(String text, StringBuilder html) {
        new ProseWords(text, html).read();
    }

    private void read() {
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (isOfWords(sign) ? !readLink(sign) : !readSign(sign)) {
                html.append(sign);
                at++;
            }
        }
        NotProse.when(!formats.isEmpty() || !endOfBrackets.isEmpty());
    }

    private static boolean isOfWords(char sign) {
        return sign >= 'a' && sign <= 'z' || sign == ' ' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == '\n' || sign == ',';
    }

    /** Whether this sign has a meaning of its own, and is read with what belongs to it. */
    private boolean readSign(char sign) {
        refuseTogether();
        switch (sign) {
            case '*', '_', '`' -> readFormat(sign);
            case '\'' -> readApostrophe();
            case ']' -> readEndOfBrackets();
            case '<' -> readAnchorLink();
            case '&' -> readAmpersand();
            default -> {
                refuseIfItMayMeanSomething(sign);
                return false;
            }
        }
        return true;
    }

    private void refuseTogether() {
        for (String signs : TOGETHER) {
            NotProse.when(text.startsWith(signs, at));
        }
    }

    private void refuseIfItMayMeanSomething(char sign) {
        if (sign == ':') {
            for (String macro : MACROS) {
                NotProse.when(text.startsWith(macro, at - macro.length()));
            }
        } else if (sign == '=') {
            NotProse.when(!endOfBrackets.isEmpty());
        } else {
            NotProse.when(".-;$(".indexOf(sign) < 0 && MEANINGLESS.indexOf(sign) < 0 && !(sign >= FIRST_ACCENT && sign <= LAST_ACCENT));
        }
    }

    /** Whether one of these signs is at a position; the start and the end of the words count as any. */
    private boolean isAt(int position, String signs) {
        return position < 0 || position >= text.length() || signs.indexOf(text.charAt(position)) >= 0;
    }

    private void readFormat(char sign) {
        NotProse.when(!endOfBrackets.isEmpty());
        boolean ends = !formats.isEmpty() && formats.charAt(formats.length() - 1) == sign;
        NotProse.when(isAt(ends ? at - 1 : at + 1, " \n" + FORMATS) || !isAt(ends ? at + 1 : at - 1, ends ? BEHIND : BEFORE));
        NotProse.when(sign == '`' && touchesQuotes() || !ends && formats.indexOf(sign) >= 0);
        formats = ends ? formats.substring(0, formats.length() - 1) : formats + sign;
        html.append(ends ? "</" : "<").append(sign == '*' ? "strong>" : sign == '_' ? "em>" : "code>");
        at++;
    }

    /** Whether quotation marks are beside this sign; with a backtick they make curly ones. */
    private boolean touchesQuotes() {
        return at > 0 && isAt(at - 1, "\"'") || at + 1 < text.length() && isAt(at + 1, "\"'");
    }

    private void readApostrophe() {
        boolean isInWord = at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
        html.append(isInWord ? "&#8217;" : "'");
        at++;
    }

    private void readAmpersand() {
        NotProse.when(at == 0 || !text.startsWith(" & ", at - 1));
        html.append("&amp;");
        at++;
    }

    /** Whether a link or a pointer begins here, and is read as far as its bracket. */
    private boolean readLink(char sign) {
        if (sign != 'x' && sign != 'c' && sign != 'h' || !endOfBrackets.isEmpty() || !isAt(at - 1, BEFORE + FORMATS)) {
            return false;
        }
        String kind = sign == 'x' ? LINK : sign == 'c' ? POINTER : WEB_LINK;
        if (!text.startsWith(kind, at)) {
            return false;
        }
        int bracket = text.indexOf('[', at);
        NotProse.when(bracket < 0);
        String target = text.substring(at + kind.length(), bracket);
        switch (kind) {
            case POINTER -> beginPointer(Targets.source(target));
            case LINK -> beginLink(Targets.page(target), bracket);
            default -> beginLink(webLink(target), bracket);
        }
        at = bracket + 1;
        return true;
    }

    /** Asciidoctor does not know pointers, and leaves them as they are typed. */
    private void beginPointer(String source) {
        html.append(POINTER).append(source).append('[');
        endOfBrackets = "]";
    }

    private String webLink(String target) {
        NotProse.when(at > 0 && isAt(at - 1, NOT_BEFORE_WEB_LINK));
        return Targets.web(target);
    }

    private void beginLink(String address, int bracket) {
        html.append("<a href=\"").append(address).append("\">");
        endOfBrackets = "</a>";
        if (text.startsWith("]", bracket + 1)) {
            NotProse.when(address.indexOf('#') >= 0 || address.startsWith(WEB_LINK));
            html.append(address);
        }
    }

    private void readEndOfBrackets() {
        NotProse.when(endOfBrackets.isEmpty());
        html.append(endOfBrackets);
        endOfBrackets = "";
        at++;
    }

    /** A link to an anchor of this page: {@code <<anchor,words>>}. Before the end of it a hyphen would make an arrow. */
    private void readAnchorLink() {
        int comma = text.indexOf(',', at);
        int end = text.indexOf(">>", Math.max(comma, at));
        NotProse.when(!text.startsWith("<<", at) || !endOfBrackets.isEmpty() || comma < 0 || end < 0);
        String words = Lines.withoutSpaces(text.substring(comma + 1, end));
        NotProse.when(words.isEmpty() || words.indexOf('\n') >= 0 || text.charAt(end - 1) == ' ' || !words.chars().allMatch(sign -> isOfWords((char) sign)));
        html.append("<a href=\"#").append(Targets.anchor(text.substring(at + 2, comma))).append("\">").append(words).append("</a>");
        at = end + 2;
    }
}
