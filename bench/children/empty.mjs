// The floor of every start: a Node that says one word.
process.stdout.write('here\n')
