/** What commands there are, without loading them: for the command line, whose every start lists them. */
export { COMMAND_NAMES } from '../../generated/command-names.ts';
