package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;

/** The floor that a build is measured against: AsciidoctorJ converting the same files, and nothing else. */
public final class AsciidoctorAlone {
    private AsciidoctorAlone() {
    }

    public static void main(String[] arguments) throws IOException {
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create(); Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
            List<Path> files = walk.filter(path -> path.toString().endsWith(".adoc")).sorted().toList();
            Options options = Options.builder().safe(SafeMode.SECURE).backend("html5").standalone(false).build();
            long characters = 0;
            for (Path file : files) {
                characters += asciidoctor.convert(Files.readString(file), options).length();
            }
            System.out.println(files.size() + " files, " + characters + " characters");
        }
    }
}
