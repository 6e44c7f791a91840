package org.alongside.content;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns the {@code folder/id} links of a converted text into addresses, and source pointers into words. */
final class BodyLinks {
    // Written by the converter (org.alongside.asciidoc.BodyCleaner) and nobody else.
    private static final Pattern LINK = Pattern.compile("href=\"ref:([a-z]+)/([a-z0-9-]+)((?:#[^\"]*)?)\"( class=\"cite\">| data-titled(?:=\"\")?>)?");

    private final Addresses addresses;
    private final Map<Ref, ParsedDocument> documents;
    private final Map<Ref, String> leftOut;

    BodyLinks(Addresses addresses, Map<Ref, ParsedDocument> documents, Map<Ref, String> leftOut) {
        this.addresses = addresses;
        this.documents = documents;
        this.leftOut = leftOut;
    }

    /** The same body without links to pages that are left out. */
    Body shown(Body body) {
        return leftOut.isEmpty() ? body
            : new Body(body.html(), body.sections(), body.anchors(), body.links().stream().filter(link -> !isLeftOut(link)).toList());
    }

    /** A text with addresses, and plain words for links to pages that are left out; links that lead nowhere were reported by {@link LinkCheck} and stay as they are. */
    String resolve(String html) {
        return addressed(withoutLeftOut(html));
    }

    private String addressed(String html) {
        StringBuilder resolved = new StringBuilder(html.length());
        Matcher link = LINK.matcher(html);
        int done = 0;
        while (link.find()) {
            resolved.append(html, done, link.start()).append(resolved(link));
            done = link.end();
        }
        return resolved.append(html, done, html.length()).toString();
    }

    private boolean isLeftOut(Link link) {
        return link.kind() == Link.To.PAGE && leftOut.keySet().stream().anyMatch(ref -> ref.toString().equals(link.target()));
    }

    private String withoutLeftOut(String html) {
        if (leftOut.isEmpty()) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        leftOut.forEach((ref, title) -> {
            document.select("a[data-titled][href~=^ref:" + ref + "(#|$)]").forEach(link -> link.text(title));
            document.select("a[href~=^ref:" + ref + "(#|$)]").forEach(Element::unwrap);
        });
        return document.body().html();
    }

    private String resolved(MatchResult link) {
        Optional<ParsedDocument> target = document(link.group(1), link.group(2));
        if (target.isEmpty()) {
            return link.group();
        }
        String end = link.group(4) == null ? "" : link.group(4).contains("cite") ? link.group(4) + citedAs(target.get()) : ">" + escape(target.get().title());
        return "href=\"" + addresses.of(target.get().ref()) + link.group(3) + "\"" + end;
    }

    /** "Author year", which stands before the place in the source that the author named. */
    private static String citedAs(ParsedDocument source) {
        HeaderLine line = source.header().get("cite-as");
        return line == null ? "" : escape(line.value());
    }

    private Optional<ParsedDocument> document(String folder, String id) {
        return Kind.ofFolder(folder).map(kind -> documents.get(new Ref(kind, id)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
