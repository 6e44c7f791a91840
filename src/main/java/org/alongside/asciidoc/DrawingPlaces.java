package org.alongside.asciidoc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;

/**
 * Makes an empty figure of each {@code drawing::NAME[]} on a line of its own: the place of a picture that the build draws. It
 * stays empty here, because a picture shows what all pages say together.
 */
final class DrawingPlaces {
    static final String MACRO = "drawing::";
    private static final String LABEL = "aria-label";
    private static final String LABELLED = "drawing:";
    private static final Pattern PLACE = Pattern.compile(MACRO + "([^\\[\\]]*)\\[[^\\[\\]]*\\]");
    private static final Pattern DRAWING = Pattern.compile("[a-z0-9-]+");

    private final String file;
    private final SourceText source;
    private final Problems problems;

    private DrawingPlaces(String file, SourceText source, Problems problems) {
        this.file = file;
        this.source = source;
        this.problems = problems;
    }

    /** Marks all places in a text; {@code problems} hears of those that stand among other words. */
    static void mark(String file, SourceText source, Element body, Problems problems) {
        if (source.lines().stream().anyMatch(line -> line.contains(MACRO))) {
            new DrawingPlaces(file, source, problems).markIn(body);
        }
    }

    private void markIn(Element around) {
        List<Node> children = around.children();
        for (int at = 0; at < children.size(); at++) {
            if (children.get(at) instanceof Element element && !element.isAsTyped()) {
                Matcher place = PLACE.matcher(element.is("p") && around.hasClass("paragraph") ? onlyWords(element) : "");
                if (place.matches()) {
                    children.set(at, figure(place.group(1)));
                } else {
                    markIn(element);
                }
            } else if (children.get(at) instanceof Text text && text.words().contains(MACRO)) {
                problems.add(file, source.lineOf(text.words().substring(text.words().indexOf(MACRO)).lines().findFirst().orElseThrow()),
                    "a drawing stands by itself. Write it on a line of its own, with an empty line above and below it.");
            }
        }
    }

    private static String onlyWords(Element paragraph) {
        return paragraph.children().size() == 1 && paragraph.children().get(0) instanceof Text text ? text.words() : "";
    }

    /** What is not a name is left out of the markup; an empty name is reported like one that does not exist. */
    private static Element figure(String written) {
        return new Element("figure").with(LABEL, LABELLED + (DRAWING.matcher(written).matches() ? written : ""));
    }

    static boolean isPlace(Element element) {
        return element.is("figure") && element.get(LABEL).startsWith(LABELLED);
    }

    /** The drawing that belongs at a place. */
    static String nameAt(Element place) {
        return place.get(LABEL).substring(LABELLED.length());
    }
}
