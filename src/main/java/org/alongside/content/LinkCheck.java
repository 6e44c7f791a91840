package org.alongside.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Checks that every link, anchor and picture in a text leads somewhere. */
final class LinkCheck {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private final Map<Ref, ParsedDocument> documents;
    private final Set<Ref> leftOut;
    private final Predicate<String> pictureExists;
    private final Problems problems;

    LinkCheck(Map<Ref, ParsedDocument> documents, Set<Ref> leftOut, Predicate<String> pictureExists, Problems problems) {
        this.documents = documents;
        this.leftOut = leftOut;
        this.pictureExists = pictureExists;
        this.problems = problems;
    }

    void check(ParsedDocument document) {
        for (Link link : document.body().links()) {
            fault(document, link).ifPresent(message -> problems.add(document.file(), link.line(), message));
        }
    }

    private Optional<String> fault(ParsedDocument document, Link link) {
        return switch (link.kind()) {
            case ANCHOR -> anchorFault(document, link.target(), "this page");
            case PAGE -> pageFault(link);
            case SOURCE -> sourceFault(link.target());
            case WEB -> webFault(link.target());
            case DRAWING -> Body.DRAWINGS.contains(link.target()) ? Optional.empty()
                : Optional.of("there is no drawing \"" + link.target() + "\". Known drawings: "
                    + String.join(", ", new TreeSet<>(Body.DRAWINGS)) + ".");
            case PICTURE -> pictureFault(link.target());
        };
    }

    private Optional<String> pageFault(Link link) {
        Optional<Ref> ref = Ref.of(link.target());
        if (ref.filter(leftOut::contains).isPresent()) {
            return Optional.empty();
        }
        Optional<ParsedDocument> target = ref.map(documents::get);
        if (target.isEmpty()) {
            return Optional.of("the page \"" + link.target() + "\" does not exist." + pageMeant(link.target()));
        }
        return link.anchor().isEmpty() ? Optional.empty() : anchorFault(target.get(), link.anchor(), target.get().file());
    }

    /** A name without its folder is the page that has it, and else the nearest. */
    private String pageMeant(String target) {
        List<String> names = documents.keySet().stream().map(Ref::toString).toList();
        return Suggestion.of(names.stream().filter(name -> name.endsWith("/" + target)).findFirst().orElse(target), names);
    }

    private Optional<String> anchorFault(ParsedDocument target, String anchor, String where) {
        if (!target.body().isRead() || target.body().anchors().contains(anchor)) {
            return Optional.empty();
        }
        if (anchor.contains("/")) {
            return Optional.of("\"" + anchor + "\" lacks its ending. Write xref:" + anchor + ".adoc[words].");
        }
        return Optional.of("there is no section \"#" + anchor + "\" in " + where + "."
            + Suggestion.of(anchor, target.body().anchors()));
    }

    private Optional<String> sourceFault(String id) {
        if (documents.containsKey(new Ref(Kind.SOURCES, id))) {
            return Optional.empty();
        }
        return Optional.of("the source \"" + id + "\" does not exist. Known sources: " + String.join(", ",
            documents.keySet().stream().filter(ref -> ref.kind() == Kind.SOURCES).map(Ref::id).toList()) + ".");
    }

    private Optional<String> pictureFault(String name) {
        if (!pictureExists.test(name)) {
            return Optional.of("the picture \"" + name + "\" does not exist. Put it into assets/images, or correct its name.");
        }
        return PictureCheck.isPicture(name) ? Optional.empty()
            : Optional.of("\"" + name + "\" is not a picture. Pictures end in .svg, .png, .jpg, .webp or .gif.");
    }

    private static Optional<String> webFault(String address) {
        int colon = address.indexOf(':');
        String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) ? Optional.empty()
            : Optional.of("the link \"" + address + "\" is not allowed. Link to a page as xref:folder/id.adoc[words], or to a web"
                + " address that starts with https://.");
    }
}
