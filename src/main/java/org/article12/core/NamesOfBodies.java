package org.article12.core;

/** What bodies are called; the registers answer. */
public interface NamesOfBodies {

	/**
	 * The name of a body, in the reader's language and by today's register; its code
	 * where no register has it.
	 */
	String name(ActingFor body);

}
