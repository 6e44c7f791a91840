package org.alongside.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.Block;
import org.alongside.content.Block.Form;
import org.alongside.content.EmptyBrackets;
import org.alongside.content.Section;

/** Reads a cleaned body as plain words, section by section and block by block. */
final class SectionReader {
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");
    private static final String STOPS = ".,;:";

    private final List<Section> sections = new ArrayList<>();
    private Optional<SourcedRows> table = Optional.empty();
    private Optional<Element> row = Optional.empty();
    private Element headingOfSection;

    private SectionReader() {
    }

    /** A block that is being read; blocks inside it are blocks of their own. */
    private static final class Draft {
        private final Form form;
        private final StringBuilder words = new StringBuilder();
        private boolean sourced;

        Draft(Form form, boolean sourced) {
            this.form = form;
            this.sourced = sourced;
        }

        /** Pointers to sources are left out, and with them the brackets they stood in and the space before a stop. */
        Block block() {
            char[] signs = EmptyBrackets.removed(words.toString()).toCharArray();
            int length = 0;
            boolean space = false;
            for (char sign : signs) {
                if (isSpace(sign)) {
                    space = true;
                    continue;
                }
                if (space && STOPS.indexOf(sign) < 0) {
                    signs[length++] = ' ';
                }
                signs[length++] = sign;
                space = false;
            }
            return new Block(form, new String(signs, 0, length).strip(), sourced);
        }

        private static boolean isSpace(char sign) {
            return sign == ' ' || sign >= '\t' && sign <= '\r' || sign == '\u00A0';
        }
    }

    static List<Section> sections(Element body) {
        SectionReader reader = new SectionReader();
        reader.read("", "", 1, body);
        return reader.sections;
    }

    private void read(String anchor, String heading, int level, Element element) {
        int place = sections.size();
        List<Draft> drafts = new ArrayList<>(List.of(new Draft(Form.TEXT, false)));
        collect(element, drafts.get(0), drafts, level);
        List<Block> blocks = drafts.stream().map(Draft::block).filter(block -> !block.text().isEmpty()).toList();
        if (level > 1 || !blocks.isEmpty()) {
            sections.add(place, new Section(anchor, heading, level, blocks));
        }
    }

    private void collect(Element around, Draft draft, List<Draft> drafts, int level) {
        for (Node child : around.children()) {
            if (child instanceof Text text) {
                draft.words.append(text.words());
            } else if (child instanceof Element element) {
                collectElement(element, draft, drafts, level);
            }
        }
    }

    private void collectElement(Element element, Draft draft, List<Draft> drafts, int level) {
        if (element.is("section")) {
            headingOfSection = element.elements().get(0);
            read(headingOfSection.get("id"), headingOfSection.text(), level + 1, element);
        } else if (element.is("table")) {
            table = Optional.of(new SourcedRows(element));
            collectBlock(element, draft, drafts, level);
            table = Optional.empty();
            row = Optional.empty();
        } else if (element.isBlock()) {
            row = element.is("tr") ? Optional.of(element) : row;
            collectBlock(element, draft, drafts, level);
        } else if (element.is("a") && element.hasClass("cite")) {
            draft.sourced = true;
        } else {
            collect(element, draft, drafts, level);
        }
    }

    private void collectBlock(Element element, Draft around, List<Draft> drafts, int level) {
        around.words.append(' ');
        if (element == headingOfSection) {
            return;
        }
        Draft draft = new Draft(form(element), table.isPresent() && row.isPresent() && table.get().contain(row.get()));
        drafts.add(draft);
        collect(element, draft, drafts, level);
    }

    private Form form(Element element) {
        if (HEADINGS.contains(element.name())) {
            return Form.HEADING;
        }
        return table.map(SourcedRows::form).orElse(Form.TEXT);
    }
}
