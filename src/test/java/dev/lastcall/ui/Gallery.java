package dev.lastcall.ui;

import dev.lastcall.agent.OwnView;
import dev.lastcall.agent.PromptView;
import dev.lastcall.ui.console.Pages;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JPanel;

/**
 * Paints the windows as people meet them, without a screen: {@code Gallery DIRECTORY LARGE LANGUAGE…}. For each language and theme there is a
 * sheet of every state, and sheets at two and three times the size, of some states or of {@code all}; the first language is painted with high
 * contrast, too.
 */
final class Gallery {
    private static final List<String> SOME = List.of("asked", "signing-out");
    /** The names of every state of every window. */
    static final List<String> ALL = Stream.concat(Views.all().keySet().stream(), OwnViews.all().keySet().stream())
            .toList();

    private final Path directory;
    private final List<String> large;

    private Gallery(Path directory, List<String> large) {
        this.directory = directory;
        this.large = large;
    }

    public static void main(String[] arguments) throws Exception {
        var gallery =
                new Gallery(Files.createDirectories(Path.of(arguments[0])), arguments[1].equals("all") ? ALL : SOME);
        List<Locale> languages = Arrays.stream(arguments)
                .skip(2)
                .flatMap(some -> Stream.of(some.split(",")))
                .map(Locale::forLanguageTag)
                .toList();
        for (Locale language : languages) {
            EventQueue.invokeAndWait(() -> gallery.paint(Theme.LIGHT, language));
            EventQueue.invokeAndWait(() -> gallery.paint(Theme.DARK, language));
        }
        EventQueue.invokeAndWait(() -> gallery.paintContrast(languages.getFirst()));
        EventQueue.invokeAndWait(() -> gallery.paintBest(languages.getFirst()));
        EventQueue.invokeAndWait(gallery::paintConsole);
        EventQueue.invokeAndWait(gallery::paintIcons);
    }

    private void paint(Theme theme, Locale language) {
        String name = theme.name().toLowerCase(Locale.ROOT) + "-" + language.toLanguageTag();
        write(sheet(theme, 1, language, ALL), name);
        write(sheet(theme, 2, language, large), name + "-200");
        write(sheet(theme, 3, language, large), name + "-300");
    }

    private void paintContrast(Locale language) {
        for (Theme theme : List.of(Theme.LIGHT_CONTRAST, Theme.DARK_CONTRAST)) {
            String name = theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
            write(sheet(theme, 1, language, SOME), name);
        }
    }

    /** For those who look at nothing else. */
    private void paintBest(Locale language) {
        inScale(2, Theme.LIGHT);
        BufferedImage asked = picture(panel(Views.asked(), language));
        inScale(2, Theme.DARK);
        BufferedImage saved = picture(panel(Views.named("signing-out"), language));
        write(Sheet.of(List.of(asked, saved), 2, 32), "prompt");
    }

    /** The administrator's window, light and dark. */
    private void paintConsole() {
        inScale(1, Theme.LIGHT);
        BufferedImage sessions = picture(Pages.page("sessions", Locale.ENGLISH));
        BufferedImage history = picture(Pages.page("history", Locale.ENGLISH));
        BufferedImage ask = picture(Pages.page("ask", Locale.ENGLISH));
        inScale(1, Theme.DARK);
        BufferedImage requests = picture(Pages.page("requests", Locale.ENGLISH));
        BufferedImage sure = picture(Pages.page("sign-out", Locale.ENGLISH));
        write(Sheet.of(List.of(sessions, requests, history), 1, 24), "console");
        write(Sheet.of(List.of(ask, sure), 2, 24), "console-dialogs");
    }

    /** Each state's icon in the tray, on a light and on a dark panel. */
    private void paintIcons() {
        write(IconSheet.paint(), "icons");
    }

    private static BufferedImage sheet(Theme theme, int scale, Locale language, List<String> states) {
        inScale(scale, theme);
        List<BufferedImage> pictures =
                states.stream().map(state -> picture(window(state, language))).toList();
        return Sheet.of(pictures, Math.min(3, states.size()), 16 * scale);
    }

    /** As on a desktop with letters so many times as large, which is what one with so many more pixels to the inch asks for. */
    static void inScale(int scale, Theme theme) {
        theme.install(Map.of("defaultFont", scale * 100 + "%"));
    }

    /** The prompt or the own window in this state. */
    static JPanel window(String state, Locale language) {
        OwnView own = OwnViews.all().get(state);
        return own == null ? panel(Views.named(state), language) : ownPanel(own, language);
    }

    private static OwnPanel ownPanel(OwnView view, Locale language) {
        Wording words = Wording.in(language, ZoneOffset.UTC);
        LanguageChoice choice = new LanguageChoice(new Silence(), words);
        OwnPanel panel = new OwnPanel(new Silence(), words, choice);
        panel.show(view, Views.NOW);
        choice.show(view.language());
        panel.arm(true);
        panel.setSize(panel.getPreferredSize());
        layAll(panel);
        return panel;
    }

    static PromptPanel panel(PromptView view) {
        return panel(view, Locale.ROOT);
    }

    /** A panel as large as it wants to be, two seconds after it was shown. */
    static PromptPanel panel(PromptView view, Locale language) {
        Wording words = Wording.in(language, ZoneOffset.UTC);
        PromptPanel panel = new PromptPanel(new Silence(), words, () -> {}, () -> {});
        panel.applyComponentOrientation(ComponentOrientation.getOrientation(language));
        panel.show(view, Views.NOW);
        panel.arm(true);
        lay(panel);
        return panel;
    }

    /** As a window would that is packed around it. */
    static void lay(PromptPanel panel) {
        panel.setSize(panel.getPreferredSize());
        layAll(panel);
    }

    static BufferedImage picture(Component component) {
        BufferedImage image =
                new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        component.print(g);
        g.dispose();
        return image;
    }

    private static void layAll(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layAll(inner);
            }
        }
    }

    private void write(BufferedImage image, String name) {
        try {
            Sheet.write(image, directory.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
