package org.alongside.jbake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Spoils files the way strangers, tired people and broken tools do: the same again for the same random numbers. */
final class Mutation {
    private static final List<String> ANYWHERE = List.of("\u0000", "\uFEFF", "\u202e", "\u2028", "\uD83D\uDE42", "e\u0301", "\u00a0", "\t", "\r", "\r\n", "\n", "\n\n", " ", "\\", "\"", "'", "`", "*", "_", "#",
        "^", "~", "+", "++", "+++", "$$", "&#x0;", "&#60;script&#62;", "&amp;", "<", ">", "<<", ">>", "{", "}", "[", "]", "[[", "]]", "(", ")", "|", "%", "&", "!", "=", ":", "::", ";", ",", "/", "..", "-", "--",
        "0", "9999999999", "1e999", "NaN", "\u0660", "javascript:alert(1)", "<script>alert(1)</script>", "../../../etc/passwd", "/proc/self/environ");

    /** What means something in each kind of file, by its ending. */
    private static final List<String> ADOC = List.of("include::/etc/passwd[]", "\n|===\n", "\n|===\n|a |b\n\n|c |d\n|===\n", "\n====\n", "\n****\n", "\n____\n", "\n----\n", "\n....\n", "\n--\n", "\n++++\n", "\n////\n",
        "[cols=\"1,2\"]\n", "[.bars]\n", "[.levels]\n", "[%header]\n", "[options=\"header,footer\"]\n", "[cols=\"1a,1h,>.^2\"]\n", "2+|", ".2+|", "a|", "h|", "!===\n", "[source,java]\n", "[quote,x,y]\n", "[verse]\n", "[start=7]\n",
        "xref:", "xref:guide/start-here.adoc[]", "xref:guide/start-here.adoc#x[]", "cite:", "cite:first-source[page 2]", "link:", "link:x[y]", "https://x.example[", "https://x.example[y]", "mailto:a@b.example[", "image::x.png[]", "image:x.png[]",
        "drawing::matrix[]\n", "drawing::map[]\n", "<<x>>", "[[x]]", "[#x]\n", "anchor:x[]", "[.x]#y#", "\n:x: y\n", ":order: ", "\n== ", "\n=== ", "\n===== ", "\n= ", "\n* ", "\n** ", "\n***** ", "\n. ", "\n- ", "\n+\n",
        "\nTIP: ", "\n.Title\n", "a:: b", "a;; b", "<1>", "\n'''\n", "\n<<<\n", "{empty}", "{counter:x}", "ifdef::x[]\n", "stem:[x]", "footnote:[x]", "kbd:[x]", "((x))", "(((x)))", "\"`", "`\"", "(C)", "->", "\n> ", "\n```\n", "# x\n",
        "4,146 people", "37%", "\u00a35", "Tea");
    private static final List<String> YAML = List.of("&a ", "*a", "!!str ", "!x ", "? ", "- ", "\n- ", ": ", "|\n  ", ">\n  ", "---\n", "...\n", "%YAML 1.2\n", "<<: ", "{a: b}", "[a, b]", "null", "~", "true", "no", "0x1F", "1_000",
        "\n  ", "\n    x: y\n", "# x\n", "id: ", "weights: ", "[".repeat(50), "{".repeat(50));
    private static final List<String> TEMPLATE = List.of("{{ ", " }}", "{% ", " %}", "{% for a in kb.entries %}", "{% endfor %}", "{% if page %}", "{% endif %}", "{% include \"parts/plain\" %}", "{% set x = 1 %}", "{{ page.title }}",
        "{{ page.class }}", "{{ page.body | raw }}", "{{ kb.nothing }}", "{% macro m() %}", "{% endmacro %}", "{{ m() }}", "{% block b %}", "{% endblock %}", "{% extends \"parts/plain\" %}", " | raw", " | upper", " ~ ", "{# ", " #}", "<p>", "</p>",
        "<a href=\"", "\" onclick=\"x", "<style>", "{% autoescape false %}", "{% parallel %}", "{% cache 'x' %}", "{% verbatim %}", "{{ asset('css/plain.css') }}", "{{ icon('x') }}", "{{ drawing('matrix') }}");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** A spoilt copy of a file. */
    byte[] of(String name, byte[] file) {
        byte[] bytes = file;
        for (int change = 0; change <= random.nextInt(4); change++) {
            bytes = random.nextInt(12) == 0 ? withOddByte(bytes) : changed(new String(bytes, StandardCharsets.UTF_8), tokens(name)).getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    /** A file name that is not what it should be, or is. */
    String name(String ending) {
        StringBuilder name = new StringBuilder(List.of("page", "x", "con", "index", "").get(random.nextInt(5)));
        for (int part = 0; part <= random.nextInt(3); part++) {
            String token = any(ANYWHERE).replaceAll("[\u0000/\uD83D\uDE42]", "-");
            name.insert(random.nextInt(name.length() + 1), token);
        }
        return name.toString().replaceAll("^\\.+$", "dots") + (random.nextInt(4) == 0 ? "" : ending);
    }

    private List<String> tokens(String name) {
        if (random.nextInt(3) == 0) {
            return ANYWHERE;
        }
        return name.endsWith(".yaml") ? YAML : name.endsWith(".peb") ? TEMPLATE : ADOC;
    }

    private String changed(String text, List<String> tokens) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(60));
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(at);
            case 2 -> text.substring(0, at) + any(tokens).repeat(1 + random.nextInt(40)) + text.substring(at);
            case 3 -> withLinesSwapped(text);
            case 4 -> text.substring(0, at) + any(tokens) + text.substring(at, to) + any(tokens) + text.substring(to);
            default -> text.substring(0, at) + any(tokens) + text.substring(at);
        };
    }

    private String withLinesSwapped(String text) {
        List<String> lines = new java.util.ArrayList<>(text.lines().toList());
        if (lines.size() > 1) {
            java.util.Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
        return String.join("\n", lines) + "\n";
    }

    private byte[] withOddByte(byte[] bytes) {
        byte[] odd = bytes.clone();
        if (odd.length > 0) {
            odd[random.nextInt(odd.length)] = (byte) random.nextInt(256);
        }
        return odd;
    }

    private String any(List<String> tokens) {
        return tokens.get(random.nextInt(tokens.size()));
    }
}
