package org.alongside.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks pictures made of pixels: each is what its name says, and no larger than a page can show. */
final class PictureCheck {
    /** Half of it fills the column of a page on the sharpest screens. A browser unpacks every pixel, however small the file is. */
    private static final int MOST_PIXELS = 4_000;

    private PictureCheck() {
    }

    /** Reports every picture among the site's assets that cannot be published. */
    static void check(Map<String, byte[]> assets, Problems problems) {
        assets.forEach((name, file) -> {
            String ending = ending(name);
            if (PictureHeader.FORMATS.contains(ending)) {
                fault(ending, PictureHeader.of(file)).ifPresent(message -> problems.add("assets/" + name, 1, message));
            }
        });
    }

    /** Whether a page can show a file of this name. */
    static boolean isPicture(String name) {
        return name.endsWith(".svg") || PictureHeader.FORMATS.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<String> fault(String ending, Optional<PictureHeader> found) {
        if (found.isEmpty()) {
            return Optional.of("this is no picture that browsers can show. Save the picture again as " + ending.toUpperCase(Locale.ROOT)
                + "; a changed file name does not change what is in a file.");
        }
        PictureHeader header = found.get();
        if (!header.format().equals(ending)) {
            return Optional.of("the name ends in ." + ending + ", but the picture is a " + header.format().toUpperCase(Locale.ROOT)
                + ". Let the name end in ." + header.format() + ", here and where a page names it.");
        }
        return header.width() <= MOST_PIXELS && header.height() <= MOST_PIXELS ? Optional.empty()
            : Optional.of("the picture is " + header.width() + " pixels wide and " + header.height() + " high, more than a page can show."
                + " Make it smaller: at most " + MOST_PIXELS + " each way.");
    }
}
