package org.alongside.site;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alongside.content.Problems;

/**
 * Checks a picture in SVG. Whoever opens its address sees it as a page of this site, so it is shapes and words and nothing else. It is read
 * as browsers read it, as XML, so that nothing looks different to them.
 */
final class DrawnPicture {
    private static final String RIGHT = " Save the picture as plain SVG: shapes, words and colours.";
    /** Drawings that templates put into pages name no kind of XML. */
    private static final Set<String> SVG = Set.of("", "http://www.w3.org/2000/svg");

    /** A picture with more faults than this is no picture. */
    private static final int MOST_TOLD = 10;

    private final String file;
    private final Problems problems = new Problems();

    private DrawnPicture(String file) {
        this.file = file;
    }

    /** Reports everything in a picture that may not be published. */
    static void check(String file, byte[] picture, Problems problems) {
        DrawnPicture drawn = new DrawnPicture(file);
        drawn.check(picture);
        problems.addAll(drawn.problems.list());
    }

    private void check(byte[] picture) {
        try {
            read(reader(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(picture)).toString()));
        } catch (CharacterCodingException e) {
            problems.add(file, 1, "the picture is not UTF-8 text. Save it again with the encoding UTF-8.");
        } catch (XMLStreamException e) {
            problems.add(file, e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()), "the picture is not well-formed XML." + RIGHT);
        }
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String encoding = Optional.ofNullable(xml.getCharacterEncodingScheme()).orElse("UTF-8");
        if (!encoding.equalsIgnoreCase("UTF-8")) {
            problems.add(file, 1, "the picture says that its encoding is " + encoding + ". Save it again with the encoding UTF-8.");
        }
        while (xml.hasNext() && problems.list().size() < MOST_TOLD) {
            int event = xml.next();
            int line = xml.getLocation().getLineNumber();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> element(xml, line);
                case XMLStreamConstants.DTD -> problems.add(file, line, "a document type (<!DOCTYPE>) is not allowed in a picture. Delete it.");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> problems.add(file, line, "an instruction (<?" + xml.getPITarget() + "?>) is not allowed in a picture. Delete it.");
                default -> { }
            }
        }
    }

    private void element(XMLStreamReader xml, int line) {
        String name = xml.getLocalName();
        if (!AllowedMarkup.isShape(name) || !SVG.contains(Optional.ofNullable(xml.getNamespaceURI()).orElse(""))) {
            problems.add(file, line, "<" + name + "> is not allowed in a picture." + RIGHT);
            return;
        }
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String attribute = (xml.getAttributePrefix(at) + ":").replaceFirst("^:", "") + xml.getAttributeLocalName(at);
            if (!AllowedMarkup.suitsShapes(attribute, xml.getAttributeValue(at))) {
                problems.add(file, line, attribute + "=\"" + xml.getAttributeValue(at) + "\" is not allowed in a picture." + RIGHT);
            }
        }
    }
}
