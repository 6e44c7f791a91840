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
    private static final Pattern CITE = Pattern.compile("<a href=\"ref:sources/([a-z0-9-]+)\" class=\"cite\">");
    private static final Pattern LINK = Pattern.compile("href=\"ref:([a-z]+)/([a-z0-9-]+)((?:#[^\"]*)?)\"( data-titled(?:=\"\")?>)?");

    private final Addresses addresses;
    private final Map<Ref, ParsedDocument> documents;
    private final Map<Ref, String> leftOut;

    BodyLinks(Addresses addresses, Map<Ref, ParsedDocument> documents, Map<Ref, String> leftOut) {
        this.addresses = addresses;
        this.documents = documents;
        this.leftOut = leftOut;
    }

    /** The same body with addresses, and plain words for links to pages that are left out; links that lead nowhere were reported by {@link LinkCheck} and stay as they are. */
    Body resolve(Body body) {
        String html = withoutLeftOut(body.html());
        html = CITE.matcher(html).replaceAll(match -> Matcher.quoteReplacement(labelled(match)));
        html = LINK.matcher(html).replaceAll(match -> Matcher.quoteReplacement(resolved(match)));
        return new Body(html, body.sections(), body.anchors(), body.links().stream().filter(link -> !isLeftOut(link)).toList());
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

    /** Writes "Author year" before the place in the source that the author named. */
    private String labelled(MatchResult cite) {
        return cite.group() + document("sources", cite.group(1)).map(source -> source.header().get("cite-as"))
            .map(line -> escape(line.value())).orElse("");
    }

    private String resolved(MatchResult link) {
        Optional<ParsedDocument> target = document(link.group(1), link.group(2));
        if (target.isEmpty()) {
            return link.group();
        }
        String words = link.group(4) == null ? "" : ">" + escape(target.get().title());
        return "href=\"" + addresses.of(target.get().ref()) + link.group(3) + "\"" + words;
    }

    private Optional<ParsedDocument> document(String folder, String id) {
        return Kind.ofFolder(folder).map(kind -> documents.get(new Ref(kind, id)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
