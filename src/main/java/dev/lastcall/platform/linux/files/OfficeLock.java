package dev.lastcall.platform.linux.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file that LibreOffice writes beside a document while somebody has it open, maybe at another computer. Anybody who may write there can
 * write one, so whose it is, is read from its owner.
 *
 * @param account its owner's uid
 * @param user what it says, for people
 * @param computer what it says; empty if it does not
 */
record OfficeLock(long account, String user, String computer) {
    static final String PROGRAM = "soffice.bin";
    private static final int LONGEST = 4096;
    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

    static Optional<OfficeLock> beside(Path document) {
        Path lock = document.resolveSibling(".~lock." + document.getFileName() + "#");
        if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(lock, LinkOption.NOFOLLOW_LINKS)) {
            Integer owner = (Integer) Files.getAttribute(lock, "unix:uid", LinkOption.NOFOLLOW_LINKS);
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            return Optional.of(parse(Integer.toUnsignedLong(owner), text));
        } catch (IOException e) {
            return Optional.empty(); // closed meanwhile
        }
    }

    /** Reads {@code full name,user,computer,date,profile;}. */
    static OfficeLock parse(long account, String text) {
        String[] fields = COMMA.split(text, -1);
        return new OfficeLock(account, field(fields, 1), field(fields, 2));
    }

    /** Without the domain, which one side may know and the other not. */
    boolean isOf(String otherComputer) {
        return computer.isEmpty() || host(computer).equalsIgnoreCase(host(otherComputer));
    }

    private static String host(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String field(String[] fields, int index) {
        return index < fields.length ? fields[index].replace("\\,", ",").strip() : "";
    }
}
