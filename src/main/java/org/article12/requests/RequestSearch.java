package org.article12.requests;

/**
 * The words by which requests are found: of the answers, and of all that was written
 * about a request. Whoever writes something in which a request is to be found says so.
 */
public interface RequestSearch {

	/**
	 * Has the words of a request written anew at the end of the present transaction, once
	 * however often it is asked.
	 */
	void follow(RequestId request);

	/**
	 * Has what was said last of a request added to its words at the end of the present
	 * transaction.
	 * @param party whether its Party reads it, and finds the request by it
	 */
	void add(RequestId request, String said, boolean party);

}
