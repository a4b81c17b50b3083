package de.schulungsnachweis.certificate.duration.term;

import de.schulungsnachweis.certificate.duration.term.Tokenizer.Token;
import java.util.List;

/** A position in the tokens of a text. */
final class Cursor {

    private static final Token END = new Token(Token.Kind.SIGN, "");

    private final List<Token> tokens;
    private int position;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    /** The token so many places ahead; an empty sign outside of the text. */
    Token peek(int ahead) {
        int index = position + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    Token peek() {
        return peek(0);
    }

    Token next() {
        Token token = peek();
        position++;
        return token;
    }

    boolean skipIf(String text) {
        if (atEnd() || !peek().is(text)) {
            return false;
        }
        position++;
        return true;
    }

    int position() {
        return position;
    }

    void back(int earlierPosition) {
        position = earlierPosition;
    }
}
