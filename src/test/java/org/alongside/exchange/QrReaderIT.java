package org.alongside.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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

/** Codes made by a library that is not ours, seen as a camera sees them. */
@ExtendWith(Browser.class)
class QrReaderIT {
    private static final String ADDRESS = "https://alongside.example/planner/compare/#r1.YA-vA_______.JKV9FD9XXR7EWWXYXHVRH37MMT99V3MEQ";
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
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

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 60, 100, 150, 213, 362, 600})
    void readsEverySizeOfCode(int length) throws WriterException {
        String text = "a".repeat(length - 1) + "~";
        assertEquals(text, exchange.plain("decoded", rowsOf(matrixOf(text))).asString());
    }

    @Test
    void mendsWrongModules() throws WriterException {
        Random random = new Random(1);
        for (int round = 0; round < 10; round++) {
            ByteMatrix matrix = matrixOf(ADDRESS);
            for (int wrong = 0; wrong < 10; wrong++) {
                int x = 9 + random.nextInt(20);
                int y = 9 + random.nextInt(20);
                matrix.set(x, y, 1 - matrix.get(x, y));
            }
            assertEquals(ADDRESS, exchange.plain("decoded", rowsOf(matrix)).asString());
        }
    }

    @Test
    void saysNothingRatherThanSomethingWrong() throws WriterException {
        ByteMatrix matrix = matrixOf(ADDRESS);
        for (int x = 9; x < 28; x++) {
            for (int y = 9; y < 28; y++) {
                matrix.set(x, y, (x * y) % 2);
            }
        }
        assertTrue(exchange.plain("decoded", rowsOf(matrix)).isNull());
        assertTrue(exchange.plain("decoded", List.of("#", ".")).isNull());
    }

    @ParameterizedTest(name = "turned by {0} degrees, tilted by {1}, noise {2}")
    @CsvSource({"0,0,0", "15,0.1,6", "200,-0.15,20"})
    void readsACodeHeldUpToACamera(int degrees, double tilt, int noise) throws WriterException {
        assertEquals(ADDRESS, exchange.plain("seen", WIDTH, HEIGHT, pictureOf(matrixOf(ADDRESS), Math.toRadians(degrees), tilt, noise)).asString());
    }

    @Test
    void seesNothingWhereThereIsNothing() {
        Random random = new Random(1);
        int[] noise = IntStream.range(0, 160 * 120).map(at -> random.nextInt(256)).toArray();
        int[] white = new int[160 * 120];
        Arrays.fill(white, 255);
        assertTrue(exchange.plain("seen", 160, 120, noise).isNull());
        assertTrue(exchange.plain("seen", 160, 120, white).isNull());
    }

    private static ByteMatrix matrixOf(String text) throws WriterException {
        return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    }

    private static List<String> rowsOf(ByteMatrix matrix) {
        return IntStream.range(0, matrix.getHeight()).mapToObj(y -> IntStream.range(0, matrix.getWidth())
            .mapToObj(x -> matrix.get(x, y) == 1 ? "#" : ".").reduce("", String::concat)).toList();
    }

    // Grey points: the code on white, three quarters as high as the picture, in a shadow that deepens to the right.
    private static int[] pictureOf(ByteMatrix matrix, double turn, double tilt, int noise) {
        Random random = new Random(1);
        int modules = matrix.getWidth() + 8;
        double scale = modules / (0.7 * HEIGHT);
        return IntStream.range(0, WIDTH * HEIGHT).map(at -> {
            int x = at % WIDTH;
            double grey = 0;
            for (int part = 0; part < 9; part++) {
                double across = x + (part % 3) / 3.0 - WIDTH / 2.0;
                double down = at / WIDTH + (part / 3) / 3.0 - HEIGHT / 2.0;
                double u = across * Math.cos(turn) + down * Math.sin(turn);
                double v = down * Math.cos(turn) - across * Math.sin(turn);
                double depth = 1 + tilt * v / HEIGHT * 2;
                int column = (int) Math.floor(u * scale / depth + modules / 2.0) - 4;
                int row = (int) Math.floor(v * scale / depth + modules / 2.0) - 4;
                boolean within = column >= 0 && row >= 0 && column < matrix.getWidth() && row < matrix.getHeight();
                grey += (within && matrix.get(column, row) == 1 ? 40 : 225) / 9.0;
            }
            return (int) Math.max(0, Math.min(255, grey * (1 - 0.4 * x / WIDTH) + random.nextGaussian() * noise));
        }).toArray();
    }
}
