package org.entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entente.pipeline.Pipeline;

/** Which program this is. */
final class ProgramVersion {
    private ProgramVersion() {}

    /** The version of the release, "0.1.0". */
    static String release() {
        try (InputStream in = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream("version.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The version that decides whether a document must be read again.
     *
     * <p>That of the release; between releases also a sum over code and resources of the reading stages, because every
     * build of them may read differently.
     */
    static String reading() throws IOException {
        String release = release();
        return release.endsWith("-SNAPSHOT") ? release + "+" + build() : release;
    }

    private static String build() throws IOException {
        Path code = codeOfStages();
        if (!Files.isRegularFile(code)) {
            return "classes";
        }
        CRC32 sum = new CRC32();
        try (ZipFile jar = new ZipFile(code.toFile())) {
            jar.stream().filter(e -> !e.getName().startsWith("META-INF/")).forEach(e -> update(sum, e));
        }
        return Long.toHexString(sum.getValue());
    }

    private static void update(CRC32 sum, ZipEntry entry) {
        sum.update((entry.getName() + ' ' + entry.getCrc()).getBytes(UTF_8));
    }

    private static Path codeOfStages() {
        try {
            return Path.of(Pipeline.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
