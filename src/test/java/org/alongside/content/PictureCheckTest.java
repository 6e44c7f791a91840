package org.alongside.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that the JDK wrote, whole and spoilt; WebP, which the JDK does not know, as the first bytes that its description gives. */
class PictureCheckTest {
    private static final String NO_PICTURE = ":1: this is no picture that browsers can show. Save the picture again as ";
    private static final String NAME_CHANGES_NOTHING = "; a changed file name does not change what is in a file.";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void acceptsAPictureThatIsWhatItsNameSays(String format) throws IOException {
        assertEquals(List.of(), problems("images/tea." + format, picture(format, 4000, 1)));
    }

    @ParameterizedTest
    @CsvSource({"png, 4001, 1", "jpg, 1, 4001", "gif, 4001, 2"})
    void refusesMorePixelsThanAPageCanShow(String format, int width, int height) throws IOException {
        assertEquals(List.of(tooLarge("images/wall." + format, width, height)), problems("images/wall." + format, picture(format, width, height)));
    }

    /** What is drawn, what loses nothing, and what has more than the picture itself say their size in three ways. */
    @ParameterizedTest
    @CsvSource({"52494646 00000000 57454250 56503820 00000000 000000 9d012a a10f 0200, 4001, 2",
        "52494646 00000000 57454250 5650384c 00000000 2f a04f0000, 4001, 2",
        "52494646 00000000 57454250 56503858 00000000 00000000 a00f00 010000, 4001, 2"})
    void readsTheSizeOfEachKindOfWebp(String start, int width, int height) {
        byte[] file = HexFormat.of().parseHex(start.replace(" ", ""));
        byte[] longer = Arrays.copyOf(file, 40);
        assertEquals(List.of(tooLarge("images/wall.webp", width, height)), problems("images/wall.webp", longer));
    }

    @Test
    void refusesAPictureUnderTheNameOfAnotherKind() throws IOException {
        assertEquals(List.of("assets/images/tea.png:1: the name ends in .png, but the picture is a JPG. Let the name end in .jpg, here and where a page names it."),
            problems("images/tea.png", picture("jpg", 2, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "webp", "gif"})
    void refusesAFileThatIsNoPicture(String format) {
        for (String content : List.of("", "tea", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "\u0000\u0000\u0000\u0018ftypheic", "RIFF\u0000\u0000\u0000\u0000WAVEfmt ")) {
            assertEquals(List.of("assets/tea." + format + NO_PICTURE + format.toUpperCase(Locale.ROOT) + NAME_CHANGES_NOTHING),
                problems("tea." + format, content.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    @ParameterizedTest
    @CsvSource({"png, 20", "jpg, 20", "gif, 9"})
    void refusesAPictureThatEndsBeforeItsSize(String format, int length) throws IOException {
        assertEquals(List.of("assets/tea." + format + NO_PICTURE + format.toUpperCase(Locale.ROOT) + NAME_CHANGES_NOTHING),
            problems("tea." + format, Arrays.copyOf(picture(format, 2, 2), length)));
    }

    @Test
    void refusesAPictureWithoutASize() throws IOException {
        byte[] flat = picture("png", 2, 2);
        Arrays.fill(flat, 20, 24, (byte) 0);
        assertEquals(List.of("assets/tea.png" + NO_PICTURE + "PNG" + NAME_CHANGES_NOTHING), problems("tea.png", flat));
    }

    private static String tooLarge(String name, int width, int height) {
        return "assets/" + name + ":1: the picture is " + width + " pixels wide and " + height + " high, more than a page can show. Make it smaller: at most 4000 each way.";
    }

    private static List<String> problems(String name, byte[] file) {
        Problems problems = new Problems();
        PictureCheck.check(Map.of(name, file), problems);
        return problems.list().stream().map(Object::toString).toList();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file));
        return file.toByteArray();
    }
}
