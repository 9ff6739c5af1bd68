package dev.lastcall.platform.linux.files;

import dev.lastcall.platform.Holder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the kernel's NFS server tells of the files that NFS 4 clients have open, see
 * <a href="https://man7.org/linux/man-pages/man7/nfsd.7.html">nfsd</a>. Who the user is, it does not know; NFS 3 knows nothing at all.
 *
 * @param clients its folder, one in it for each client
 */
record NfsOpens(Path clients) {
    private static final int LONGEST = 4 << 20;
    private static final Pattern ADDRESS = Pattern.compile("(?m)^address: \"([^\"\\n]{1,100})\"");
    private static final Pattern STATE = Pattern.compile("(?m)^.*\\btype: (?:open|lock|deleg)\\b.*$");
    private static final Pattern BLOCK = Pattern.compile("superblock: \"([0-9a-f]{1,8}):([0-9a-f]{1,8}):(\\d{1,19})\"");
    private static final Pattern NAME = Pattern.compile("filename: \"([^\"]*)\"");

    /** Everybody who has it open over NFS. Of a folder that is no mount point only what stands right in it can be told. */
    List<Holder> of(Sought sought) {
        var holders = new ArrayList<Holder>();
        try (DirectoryStream<Path> each = Files.newDirectoryStream(clients)) {
            for (Path client : each) {
                holders.addAll(parse(read(client.resolve("info")), read(client.resolve("states")), sought));
            }
        } catch (IOException e) {
            // no NFS server runs here
        }
        return holders;
    }

    static List<Holder> parse(String info, String states, Sought sought) {
        Matcher address = ADDRESS.matcher(info);
        String computer = address.find() ? address.group(1).replaceFirst(":\\d+$", "") : "";
        return STATE.matcher(states)
                .results()
                .map(state -> state.group())
                .filter(state -> means(state, sought))
                .<Holder>map(state -> new Holder.Afar("", computer, "NFS", name(state)))
                .distinct()
                .toList();
    }

    private static boolean means(String state, Sought sought) {
        Matcher block = BLOCK.matcher(state);
        if (!block.find()) {
            return false;
        }
        var id = new FileId(
                Long.parseLong(block.group(1), 16),
                Long.parseLong(block.group(2), 16),
                Long.parseUnsignedLong(block.group(3)));
        return sought.folder() ? id.sameDevice(sought.id()) && isIn(name(state), sought) : sought.means(id);
    }

    /** The server tells the last two parts of a path. */
    private static boolean isIn(String name, Sought sought) {
        Path last = sought.real().getFileName();
        return sought.mountPoint() || (last != null && name.startsWith(last + "/"));
    }

    private static String name(String state) {
        Matcher name = NAME.matcher(state);
        return name.find() ? name.group(1) : "";
    }

    private static String read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // the client has gone
        }
    }
}
