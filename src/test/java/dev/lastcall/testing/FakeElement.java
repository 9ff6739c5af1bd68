package dev.lastcall.testing;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** An element of a window that a test makes up. */
public final class FakeElement implements AccessibleElement {
    private final Role role;
    private final List<FakeElement> children = new ArrayList<>();
    private final Set<State> states = EnumSet.of(State.SHOWING, State.ENABLED);
    private Supplier<String> name;
    private String keys = "";
    private String text = "";
    private boolean hung;
    private int presses;
    private Runnable whenPressed = () -> {};
    private IntConsumer whenChosen = child -> {};

    public FakeElement(Role role, String name, FakeElement... children) {
        this.role = role;
        this.name = () -> name;
        this.children.addAll(List.of(children));
    }

    public FakeElement with(State state) {
        states.add(state);
        return this;
    }

    public FakeElement without(State state) {
        states.remove(state);
        return this;
    }

    public FakeElement keys(String pressed) {
        keys = pressed;
        return this;
    }

    public FakeElement does(Runnable action) {
        whenPressed = action;
        return this;
    }

    public FakeElement chooses(IntConsumer action) {
        whenChosen = action;
        return this;
    }

    public FakeElement add(FakeElement child) {
        children.add(child);
        return this;
    }

    public void remove(FakeElement child) {
        children.remove(child);
    }

    public void rename(String to) {
        name = () -> to;
    }

    /** With a name that may change by itself. */
    public void named(Supplier<String> now) {
        name = now;
    }

    public String nameNow() {
        return name.get();
    }

    /** From now on answers nothing. */
    public void hang() {
        hung = true;
    }

    public List<FakeElement> all() {
        return List.copyOf(children);
    }

    public FakeElement holding(String words) {
        text = words;
        return this;
    }

    public String textNow() {
        return text;
    }

    public int presses() {
        return presses;
    }

    @Override
    public Role role() throws PlatformException {
        answer();
        return role;
    }

    @Override
    public String name() throws PlatformException {
        answer();
        return name.get();
    }

    @Override
    public Set<State> states() throws PlatformException {
        answer();
        return Set.copyOf(states);
    }

    @Override
    public List<AccessibleElement> children() throws PlatformException {
        answer();
        return List.copyOf(children);
    }

    @Override
    public String keys() throws PlatformException {
        answer();
        return keys;
    }

    @Override
    public void press() throws PlatformException {
        answer();
        presses++;
        whenPressed.run();
    }

    @Override
    public void choose(int child) throws PlatformException {
        answer();
        whenChosen.accept(child);
    }

    @Override
    public String text() throws PlatformException {
        answer();
        return text;
    }

    @Override
    public void write(String written) throws PlatformException {
        answer();
        text = written;
    }

    private void answer() throws PlatformException {
        if (hung) {
            throw new PlatformException("No answer");
        }
    }
}
