package org.alongside.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** QR codes, drawn from their SVG path and read by a library that did not make them. */
@ExtendWith(Browser.class)
class QrIT {
    private static final int SCALE = 4;
    @TempDir
    static Path folder;
    private static Exchange exchange;

    @BeforeAll
    static void start(Visitors visitors) {
        exchange = new Exchange(folder, visitors);
    }

    @AfterAll
    static void stop() {
        exchange.close();
    }

    @Test
    void carriesAllAnswersOfAWorkshopInASmallCode() throws ReaderException {
        String address = "https://alongside.example/planner/workshop/#" + exchange.call("fragment", exchange.questions(), Exchange.example(), 77).asString();
        JsonNode drawn = exchange.plain("qr", address);
        assertEquals(5, drawn.path("version").asInt());
        assertEquals(37, drawn.path("size").asInt());
        Result read = read(picture(drawn));
        assertEquals(address, read.getText());
        assertEquals("M", read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void laysEveryVersionOutByTheStandard(int number) {
        Version version = Version.getVersionForNumber(number);
        List<List<Integer>> blocks = new ArrayList<>();
        Version.ECBlocks expected = version.getECBlocksForLevel(ErrorCorrectionLevel.M);
        for (Version.ECB group : expected.getECBlocks()) {
            blocks.addAll(Collections.nCopies(group.getCount(), List.of(group.getDataCodewords(), expected.getECCodewordsPerBlock())));
        }
        JsonNode laid = exchange.plain("qrVersion", number);
        assertEquals(blocks, laid.path("blocks").valueStream().map(block -> List.of(block.path("data").asInt(), block.path("correction").asInt())).toList());
        assertEquals(IntStream.of(version.getAlignmentPatternCenters()).boxed().toList(), laid.path("centres").valueStream().map(JsonNode::asInt).toList());
        assertEquals(version.getDimensionForVersion(), laid.path("size").asInt());
    }

    @ParameterizedTest
    @CsvSource({"1,14", "2,26", "6,106", "7,122", "9,180", "10,213", "14,362", "20,666"})
    void isReadWhenFullToTheBrim(int version, int bytes) throws ReaderException {
        String text = "a".repeat(bytes - 1) + "~";
        JsonNode drawn = exchange.plain("qr", text);
        assertEquals(version, drawn.path("version").asInt());
        assertEquals(text, read(picture(drawn)).getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "AC", "JKV9-FD9X-XR7E", "ŵ مرحبا 👩🏽‍🦽", "https://a.example/#r1.abc.JKV9FD9XXR7EWWXY", "HTTPS://A.EXAMPLE/$%*+-./: 0123456789", "<svg>"})
    void isReadWhateverTheLetters(String text) throws ReaderException {
        assertEquals(text, read(picture(exchange.plain("qr", text))).getText());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void isReadThoughAPartIsStained(int stain) throws ReaderException {
        String text = "https://alongside.example/planner/workshop/#r1.YA-vA_______.JKV9FD9XXR7EWWXYXHVRH37MMT99V3MEQ";
        boolean[][] picture = picture(exchange.plain("qr", text));
        Random random = new Random(stain);
        int row = SCALE * (14 + random.nextInt(12));
        int column = SCALE * (14 + random.nextInt(12));
        for (int down = 0; down < SCALE * 5; down++) {
            Arrays.fill(picture[row + down], column, column + SCALE * 5, true);
        }
        assertEquals(text, read(picture).getText());
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertEquals("qr-too-long", exchange.plain("qr", "a".repeat(667)).path("refused").asString());
        assertEquals("qr-too-long", exchange.plain("qr", "A".repeat(2_000)).path("refused").asString());
    }

    @Test
    void drawsTheSameEveryTimeWithAMarginOfFour() {
        JsonNode drawn = exchange.plain("qr", "HELLO");
        assertEquals(drawn, exchange.plain("qr", "HELLO"));
        assertEquals(29, drawn.path("drawing").path("size").asInt());
        assertTrue(drawn.path("drawing").path("path").asString().startsWith("M4 4h7v1h-7z"));
        assertEquals(21, drawn.path("matrix").size());
    }

    // Draws the path as a browser would: each run is a box one module high.
    private static boolean[][] picture(JsonNode drawn) {
        int side = SCALE * drawn.path("drawing").path("size").asInt();
        boolean[][] dark = new boolean[side][side];
        Matcher runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(drawn.path("drawing").path("path").asString());
        while (runs.find()) {
            List<Integer> numbers = List.of(Integer.parseInt(runs.group(1)), Integer.parseInt(runs.group(2)), Integer.parseInt(runs.group(3)));
            for (int down = 0; down < SCALE; down++) {
                Arrays.fill(dark[SCALE * numbers.get(1) + down], SCALE * numbers.get(0), SCALE * (numbers.get(0) + numbers.get(2)), true);
            }
        }
        return dark;
    }

    private static Result read(boolean[][] dark) throws ReaderException {
        int side = dark.length;
        int[] pixels = new int[side * side];
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = dark[at / side][at % side] ? 0xFF000000 : 0xFFFFFFFF;
        }
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE),
            DecodeHintType.CHARACTER_SET, "UTF-8"));
    }
}
