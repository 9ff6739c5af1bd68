package dev.lastcall.platform.linux.files;

import dev.lastcall.platform.Holder;
import io.avaje.json.JsonDataException;
import io.avaje.jsonb.Jsonb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code smbstatus --json} tells of the files that Samba has open for others. */
final class SambaOpens {
    private static final Jsonb JSON = Jsonb.builder().build();

    private final Map<?, ?> sessions;
    private final Map<?, ?> files;

    private SambaOpens(Map<?, ?> status) {
        sessions = object(status, "sessions");
        files = object(status, "open_files");
    }

    /** Throws {@link JsonDataException} for what is not that. */
    static SambaOpens parse(String text) {
        return new SambaOpens(JSON.type(Object.class).fromJson(text) instanceof Map<?, ?> map ? map : Map.of());
    }

    /** Everybody who has it open through Samba. */
    List<Holder> of(Sought sought) {
        var holders = new ArrayList<Holder>();
        files.values().stream()
                .filter(file -> file instanceof Map<?, ?> map && means(sought, map))
                .forEach(file -> holders.addAll(holders((Map<?, ?>) file)));
        return holders;
    }

    private static boolean means(Sought sought, Map<?, ?> file) {
        var id = object(file, "fileid");
        return sought.means(path(file)) || sought.means(FileId.of(number(id, "devid"), number(id, "inode")));
    }

    private List<Holder> holders(Map<?, ?> file) {
        return object(file, "opens").values().stream()
                .filter(Map.class::isInstance)
                .<Holder>map(open -> holder((Map<?, ?>) open, path(file)))
                .distinct()
                .toList();
    }

    /** One connection may carry several users. */
    private Holder holder(Map<?, ?> open, String path) {
        String process = text(object(open, "server_id"), "pid");
        long account = number(open, "uid");
        var ofProcess = sessions.values().stream()
                .filter(session -> session instanceof Map<?, ?> map
                        && text(object(map, "server_id"), "pid").equals(process))
                .<Map<?, ?>>map(session -> (Map<?, ?>) session)
                .toList();
        Optional<Map<?, ?>> session = ofProcess.stream()
                .filter(map -> number(map, "uid") == account)
                .findFirst()
                .or(() -> ofProcess.stream().findFirst());
        return new Holder.Afar(
                session.map(map -> text(map, "username")).orElse(""),
                session.map(map -> text(map, "remote_machine")).orElse(""),
                "Samba",
                path);
    }

    private static String path(Map<?, ?> file) {
        String folder = text(file, "service_path");
        String name = text(file, "filename");
        return name.equals(".") || name.isEmpty() ? folder : folder + (folder.endsWith("/") ? "" : "/") + name;
    }

    private static Map<?, ?> object(Map<?, ?> in, String name) {
        return in.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(Map<?, ?> in, String name) {
        @Nullable Object value = in.get(name);
        return value == null ? "" : value.toString();
    }

    private static long number(Map<?, ?> in, String name) {
        return in.get(name) instanceof Number number ? number.longValue() : -1;
    }
}
