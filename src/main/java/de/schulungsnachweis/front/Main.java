package de.schulungsnachweis.front;

/** Entry point behind the launcher. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {}
}
