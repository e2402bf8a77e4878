package org.entente.language;

/**
 * Finds the head of every word with the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011), one
 * greedy decision at a time.
 *
 * <p>Shift moves the front of the buffer onto the stack; left makes the front the head of the stack's top and pops it;
 * right makes the word under the top its head and pops it. The root stands behind the last word, at index {@code size},
 * and takes exactly one dependent. Every sentence ends after twice its length of moves.
 */
public final class Parser {
    public static final int SHIFT = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    /** The number of kinds of moves. */
    public static final int MOVES = 3;

    private Parser() {}

    static void parse(Draft d, Scorer scorer) {
        start(d);
        while (!done(d)) {
            apply(d, predict(d, scorer));
        }
    }

    /** Puts all words into the buffer. */
    public static void start(Draft d) {
        d.stackSize = 0;
        d.front = 0;
        int commas = 0;
        int verbs = 0;
        for (int i = 0; i <= d.size; i++) {
            d.leftmost[i] = d.leftmost2[i] = d.rightmost[i] = d.rightmost2[i] = -1;
            d.leftCount[i] = d.rightCount[i] = 0;
            d.between[i] = commas << 16 | verbs;
            if (i < d.size) {
                d.heads[i] = -1;
                char c = d.forms[i].charAt(0);
                commas += c == ',' ? 1 : 0;
                verbs += Tags.isVerb(d.tags[i]) ? 1 : 0;
            }
        }
        d.tags[d.size] = 100;
        d.words[d.size] = 7;
        d.clusters[d.size] = -2;
    }

    public static boolean done(Draft d) {
        return d.front == d.size && d.stackSize == 0;
    }

    /** Whether the move may be made; two words must not share the root. */
    public static boolean allowed(Draft d, int move) {
        if (move == SHIFT) {
            return d.front < d.size;
        }
        if (move == LEFT) {
            return d.stackSize > 0 && (d.front < d.size || d.stackSize == 1);
        }
        return d.stackSize > 1;
    }

    /** Scores all moves; the best allowed one. */
    public static int predict(Draft d, Scorer scorer) {
        ParserFeatures.collect(d);
        float[] scores = d.scored(scorer, MOVES);
        int best = -1;
        for (int move = 0; move < MOVES; move++) {
            if (allowed(d, move) && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }

    /** The score of a move after {@link #predict}. */
    public static float score(Draft d, int move) {
        return d.scores[move];
    }

    public static void apply(Draft d, int move) {
        if (move == SHIFT) {
            d.stack[d.stackSize++] = d.front++;
            return;
        }
        int child = d.stack[--d.stackSize];
        if (move == LEFT) {
            d.heads[child] = d.front;
            d.leftmost2[d.front] = d.leftmost[d.front];
            d.leftmost[d.front] = child;
            d.leftCount[d.front]++;
        } else {
            int head = d.stack[d.stackSize - 1];
            d.heads[child] = head;
            d.rightmost2[head] = d.rightmost[head];
            d.rightmost[head] = child;
            d.rightCount[head]++;
        }
    }

    /**
     * How many arcs of the gold tree become impossible by the move: the dynamic oracle of Goldberg and Nivre (2013).
     *
     * @param gold the head of every word, {@code size} for the root
     */
    public static int cost(Draft d, int move, int[] gold) {
        if (move == SHIFT) {
            return lostByShift(d, gold);
        }
        int top = d.stack[d.stackSize - 1];
        int under = d.stackSize > 1 ? d.stack[d.stackSize - 2] : -1;
        int head = gold[top];
        int cost = 0;
        if (move == LEFT) {
            cost += head != d.front && (head > d.front || (head == under && under >= 0)) ? 1 : 0;
        } else {
            cost += head >= d.front ? 1 : 0;
        }
        for (int i = d.front; i < d.size; i++) {
            cost += gold[i] == top ? 1 : 0;
        }
        return cost;
    }

    private static int lostByShift(Draft d, int[] gold) {
        int cost = 0;
        for (int s = 0; s < d.stackSize; s++) {
            int word = d.stack[s];
            cost += gold[word] == d.front ? 1 : 0;
            cost += s < d.stackSize - 1 && gold[d.front] == word ? 1 : 0;
        }
        return cost;
    }
}
